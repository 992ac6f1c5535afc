import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CardView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";
import { CardHead } from "./CardHead.tsx";
import { Depth } from "./Depth.tsx";
import { ThenAndSince } from "./ThenAndSince.tsx";

/** What a card can do beside showing. */
export interface CardProps {
  readonly view: CardView;
  readonly onClose: () => void;
  /** Absent where a card can't be left open or be known, as in the popup. */
  readonly onPin?: (on: boolean) => void;
  readonly onKnow?: (id: string) => void;
  /** A related entry, shaped for the same page. */
  readonly onRelated: (id: string) => Promise<CardView | undefined>;
  /** The card has another size now. */
  readonly onResize?: () => void;
}

/** The card: first what lets a reader go on, then, unfolded, the rest. Related terms open in place. */
export function Card({ view, onClose, onPin, onKnow, onRelated, onResize }: CardProps) {
  const [trail, setTrail] = useState<readonly CardView[]>([]);
  const [pinned, setPinned] = useState(false);
  const inside = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const shown = trail.at(-1) ?? view;
  const from = trail.length > 0 ? (trail.at(-2) ?? view) : undefined;

  const isFirst = useRef(true);

  useLayoutEffect(() => {
    body.current?.scrollTo(0, 0);
    onResize?.();
    // The button that was pressed is gone with its entry; the focus must not fall back to the page.
    if (!isFirst.current) inside.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [shown.id]);

  const back = (): void => setTrail(trail.slice(0, -1));
  const open = async (id: string): Promise<void> => {
    const related = await onRelated(id);
    if (related) setTrail([...trail, related]);
  };
  const pin = (): void => {
    setPinned(!pinned);
    onPin?.(!pinned);
  };
  return (
    <div
      class="card__inside"
      ref={inside}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        if (event.key === "ArrowLeft" && event.altKey && from) {
          event.preventDefault();
          back();
        }
      }}
    >
      <CardHead
        view={shown}
        pinned={pinned}
        backTo={from?.name}
        onBack={back}
        onPin={onPin && pin}
        onClose={onClose}
      />
      <div class="card__body scrolls" ref={body}>
        <p class="card__gist">{shown.gist}</p>
        <ThenAndSince view={shown} />
        <Depth key={shown.id} view={shown} onRelated={open} onKnow={onKnow} onResize={onResize} />
      </div>
      <p class="visually-hidden" role="status">
        {from ? t("card.label", [shown.name]) : ""}
      </p>
    </div>
  );
}
