import type { CardView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";
import { CardFoot } from "./CardFoot.tsx";
import { Depth } from "./Depth.tsx";
import type { OpenEntry } from "./EntryLink.tsx";
import { tellWith } from "./tell.tsx";
import { ThenAndSince } from "./ThenAndSince.tsx";

interface EntryCardProps {
  readonly view: CardView;
  readonly onOpen: OpenEntry;
  readonly onKnow?: (id: string, known: boolean) => void;
  readonly onGlossary: (id?: string) => void;
  readonly onResize?: () => void;
}

/** An entry in the card: the first level, the second folded below it, and what can be done with it. */
export function EntryCard({ view, onOpen, onKnow, onGlossary, onResize }: EntryCardProps) {
  const tell = tellWith(view, onOpen);
  return (
    <>
      <p class="card__gist">{tell(view.gist)}</p>
      <ThenAndSince view={view} tell={tell} />
      <details class="card__depth" onToggle={() => onResize?.()}>
        <summary>{t("card.more")}</summary>
        <Depth view={view} tell={tell} onOpen={onOpen} />
      </details>
      <CardFoot view={view} onKnow={onKnow} onGlossary={onGlossary} onResize={onResize} />
    </>
  );
}
