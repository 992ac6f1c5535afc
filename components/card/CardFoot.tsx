import { useLayoutEffect, useState } from "preact/hooks";
import type { CardView } from "../../lib/core/card-view.ts";
import { dateText } from "../../lib/i18n/dates.ts";
import { t } from "../../lib/i18n/text.ts";
import { Icon } from "../kit/Icon.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { KnowButton } from "./KnowButton.tsx";

interface CardFootProps {
  readonly view: CardView;
  readonly onKnow: ((id: string, known: boolean) => void) | undefined;
  /** Absent in the glossary itself. */
  readonly onGlossary: ((id: string) => void) | undefined;
  readonly onResize: (() => void) | undefined;
}

/** When the entry was last checked, what a reader can do with it, and what came of that. */
export function CardFoot({ view, onKnow, onGlossary, onResize }: CardFootProps) {
  const [said, setSaid] = useState(onKnow && view.known ? t("card.known") : "");
  useLayoutEffect(() => onResize?.(), [said]);
  return (
    <footer class="card__foot">
      <p>
        {view.reviewed === undefined
          ? t("card.unchecked")
          : t("card.checked", [dateText(view.reviewed)])}
        <span class="card__said" role="status">
          {said}
        </span>
      </p>
      <div class="card__actions">
        {onKnow ? <KnowButton view={view} onKnow={onKnow} onSaid={setSaid} /> : null}
        <CopyButton view={view} onSaid={setSaid} />
        {onGlossary ? (
          <button type="button" class="card__action" onClick={() => onGlossary(view.id)}>
            <Icon name="book" />
            {t("card.glossary")}
          </button>
        ) : null}
      </div>
    </footer>
  );
}
