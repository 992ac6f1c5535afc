import type { CardView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";
import { EntryLink, type OpenEntry } from "./EntryLink.tsx";
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
      <p class="card__background">{tell(view.background)}</p>
      <Timeline view={view} tell={tell} />
      <Related related={view.related} onOpen={onOpen} />
      <Sources sources={view.sources} />
      <Why because={view.because} />
    </>
  );
}

/** What each related entry is to this one, then its name: "endorsed by Resolution 2231". */
function Related({ related, onOpen }: Pick<DepthProps, "onOpen"> & Pick<CardView, "related">) {
  if (related.length === 0) return null;
  return (
    <section class="card__related">
      <h3 class="label">{t("card.related")}</h3>
      <ul>
        {related.map(({ id, as, name }) => (
          <li key={id}>
            <EntryLink id={id} onOpen={onOpen}>
              <span class="card__relation">{as}</span> <span class="card__other">{name}</span>
            </EntryLink>
          </li>
        ))}
      </ul>
    </section>
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
