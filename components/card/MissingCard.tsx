import type { MissingView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";
import { EntryLink, type OpenEntry } from "./EntryLink.tsx";

interface MissingCardProps {
  readonly view: MissingView;
  readonly onOpen: OpenEntry;
  readonly onGlossary: () => void;
}

/** Where the glossary does not explain a text: what it has that is called nearly so, and the rest. */
export function MissingCard({ view, onOpen, onGlossary }: MissingCardProps) {
  return (
    <>
      {view.nearest.length > 0 ? (
        <section class="card__nearest">
          <h3 class="label">{t("card.nearest")}</h3>
          <ul>
            {view.nearest.map(({ id, name, gist }) => (
              <li key={id}>
                <EntryLink id={id} onOpen={onOpen}>
                  {name}
                </EntryLink>
                <p>{gist}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p class="card__aside">
        <button type="button" class="button" onClick={() => onGlossary()}>
          {t("card.wholeGlossary")}
        </button>
      </p>
    </>
  );
}
