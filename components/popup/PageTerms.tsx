import { t } from "../../lib/i18n/text.ts";

/** A term of the page. */
export interface ListedTerm {
  readonly id: string;
  readonly name: string;
  /** How the page writes it first. */
  readonly surface: string;
  readonly count: number;
}

interface PageTermsProps {
  readonly terms: readonly ListedTerm[];
  readonly published: string | undefined;
  readonly onTerm: (id: string) => void;
}

/** The page's terms in reading order. A click shows the first mention, with its card. */
export function PageTerms({ terms, published, onTerm }: PageTermsProps) {
  return (
    <section class="terms" aria-labelledby="terms-here">
      <header class="terms__head">
        <h2 class="label" id="terms-here">
          {t("popup.termsHere")}
        </h2>
        <span>
          {published === undefined ? t("popup.noDate") : t("popup.published", [published])}
        </span>
      </header>
      {terms.length === 0 ? (
        <p class="popup__note">{t("popup.noTerms")}</p>
      ) : (
        // Firefox would make a stop of what scrolls; its rows are stops enough.
        <ol class="rows scrolls" tabIndex={-1}>
          {terms.map(({ id, name, surface, count }) => (
            <li key={id}>
              <button type="button" class="row" onClick={() => onTerm(id)}>
                <span class="row__name">{name}</span>
                {surface === name ? null : <span class="row__hint">{surface}</span>}
                <span class="row__count" aria-label={t("popup.mentions", count)}>
                  {count}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
