import type { CardView } from "../../lib/core/card-view.ts";
import { dateText } from "../../lib/i18n/dates.ts";
import { t } from "../../lib/i18n/text.ts";
import { EntryLink, type OpenEntry } from "./EntryLink.tsx";

interface RelatedProps {
  readonly view: Pick<CardView, "name" | "language" | "related" | "picture">;
  readonly onOpen: OpenEntry | undefined;
}

/**
 * What each related entry is to this one, then its name: "endorsed by Resolution 2231". One that
 * came later than the card's day has its year: "killed in it Iran war (2026)". Where the card's
 * picture is a sketch of them it is this list, drawn as the branches of the entry's name.
 */
export function Related({ view, onOpen }: RelatedProps) {
  const { name, language, related, picture } = view;
  if (related.length === 0) return null;
  const isSketch = picture?.is === "relation-sketch";
  return (
    <section class="card__related">
      <h3 class="label">{t("card.related")}</h3>
      <div class={isSketch ? "tree" : undefined}>
        {isSketch ? (
          <span class="tree__root" aria-hidden="true">
            {name}
          </span>
        ) : null}
        <ul lang={language}>
          {related.map(({ id, as, name: other, began }) => (
            <li key={id}>
              <EntryLink id={id} onOpen={onOpen}>
                <span class="card__relation">{as}</span> <span class="card__other">{other}</span>
                {began === undefined ? null : (
                  <span class="card__relation"> ({dateText(began)})</span>
                )}
              </EntryLink>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
