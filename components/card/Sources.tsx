import type { CardView } from "../../lib/core/card-view.ts";
import { dateText } from "../../lib/i18n/dates.ts";
import { t } from "../../lib/i18n/text.ts";

/** Where what the card says can be read. Opened beside the page, which learns nothing of it. */
export function Sources({ sources }: Pick<CardView, "sources">) {
  if (sources.length === 0) return null;
  return (
    <section class="card__sources">
      <h3 class="label">{t("card.sources")}</h3>
      <ul>
        {sources.map(({ title, publisher, url, date, primary }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
            <span>
              {[publisher, date && dateText(date), primary && t("card.primary")]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
