import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CardView } from "../../lib/core/card-view.ts";
import { backTo, extend, idOf, labelOf, shownOf, type Shown, type Trail } from "./trail.ts";

interface TrailProps {
  /** What the card was opened for. */
  readonly view: Shown;
  readonly onEntry: (id: string) => Promise<CardView | undefined>;
  /** Something else is shown in place. */
  readonly onShown: ((shown: Shown) => void) | undefined;
}

/** The trail of a card, what is announced of it, and the two ways along it. */
export function useTrail({ view, onEntry, onShown }: TrailProps) {
  const [trail, setTrail] = useState<Trail>([view]);
  const [said, setSaid] = useState("");
  const inside = useRef<HTMLDivElement>(null);
  const left = useRef<string | undefined>(undefined);
  const isFirst = useRef(true);
  const shown = shownOf(trail);

  useLayoutEffect(() => {
    if (!isFirst.current) {
      onShown?.(shown);
      if (inside.current) settle(inside.current, left.current);
    }
    isFirst.current = false;
  }, [shown]);

  const show = (next: Trail, leaving: string | undefined): void => {
    left.current = leaving;
    setTrail(next);
    setSaid(labelOf(shownOf(next)));
  };
  return {
    trail,
    shown,
    said,
    inside,
    /** Goes back to the step at that place. */
    back: (at: number): void => show(backTo(trail, at), idOf(trail[at + 1] ?? shown)),
    /** Opens an entry in place. One that can't be had leaves the card as it is. */
    async open(id: string): Promise<void> {
      const next = await onEntry(id);
      if (next) show(extend(trail, next), undefined);
    },
  };
}

/**
 * What was pressed is gone with its entry, and the focus must not fall back to the page: it goes
 * to the start of what is shown or, on the way back, to the link by which the reader had left.
 */
function settle(inside: HTMLElement, left: string | undefined): void {
  inside.querySelector(".card__body")?.scrollTo(0, 0);
  const link =
    left === undefined ? null : inside.querySelector<HTMLElement>(`[data-entry="${left}"]`);
  link?.closest("details")?.setAttribute("open", "");
  if (link) link.focus();
  else inside.focus({ preventScroll: true });
}
