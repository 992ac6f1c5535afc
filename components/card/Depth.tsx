import type { CardView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";
import type { OpenEntry } from "./EntryLink.tsx";
import { Picture } from "./picture/Picture.tsx";
import { Related } from "./Related.tsx";
import { Sources } from "./Sources.tsx";
import type { Tell } from "./tell.tsx";
import { Timeline } from "./Timeline.tsx";
import { whyLines } from "./why.ts";

interface DepthProps {
  readonly view: CardView;
  readonly tell: Tell;
  readonly onOpen: OpenEntry | undefined;
}

/** The second level: background, all that happened, related terms, sources, why this sense. */
export function Depth({ view, tell, onOpen }: DepthProps) {
  return (
    <>
      <Picture picture={view.picture} name={view.name} kind={view.kind} />
      <p class="card__background">{tell(view.background)}</p>
      <Timeline view={view} tell={tell} />
      <Related view={view} onOpen={onOpen} />
      <Sources sources={view.sources} />
      <Why because={view.because} />
    </>
  );
}

function Why({ because }: Pick<CardView, "because">) {
  const lines = whyLines(because);
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 class="label">{t("card.why")}</h3>
      <ul class="card__why">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
