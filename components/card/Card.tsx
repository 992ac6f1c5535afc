import { useLayoutEffect, useState } from "preact/hooks";
import type { CardView } from "../../lib/core/card-view.ts";
import { CardHead } from "./CardHead.tsx";
import { EntryCard } from "./EntryCard.tsx";
import { MissingCard } from "./MissingCard.tsx";
import type { Shown } from "./trail.ts";
import { useTrail } from "./use-trail.ts";

/** What a card can do beside showing. */
export interface CardProps {
  readonly view: Shown;
  readonly onClose: () => void;
  /** Absent where a card can't be left open or be known, as in the popup. */
  readonly onPin?: (on: boolean) => void;
  readonly onKnow?: (id: string, known: boolean) => void;
  /** Another entry, told as of the same day. */
  readonly onEntry: (id: string) => Promise<CardView | undefined>;
  readonly onGlossary: (id?: string) => void;
  /** Something else is shown in place. */
  readonly onShown?: (shown: Shown) => void;
  /** The card has another size now. */
  readonly onResize?: () => void;
}

/** The card: first what lets a reader go on, then, unfolded, the rest. Other entries open in place. */
export function Card({ view, onClose, onPin, onEntry, onShown, ...rest }: CardProps) {
  const { trail, shown, said, inside, back, open } = useTrail({ view, onEntry, onShown });
  const [pinned, setPinned] = useState(false);
  useLayoutEffect(() => rest.onResize?.(), [shown]);
  const pin = (): void => {
    setPinned(!pinned);
    onPin?.(!pinned);
  };
  const opens = { onOpen: (id: string) => void open(id), ...rest };
  return (
    <div
      class="card__inside"
      ref={inside}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        if (event.key === "ArrowLeft" && event.altKey && trail.length > 1) {
          event.preventDefault();
          back(trail.length - 2);
        }
      }}
    >
      <CardHead
        trail={trail}
        pinned={pinned}
        onBack={back}
        onPin={onPin && pin}
        onClose={onClose}
      />
      <div class="card__body scrolls">
        {"missing" in shown ? (
          <MissingCard {...opens} view={shown} />
        ) : (
          <EntryCard {...opens} key={shown.id} view={shown} />
        )}
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
