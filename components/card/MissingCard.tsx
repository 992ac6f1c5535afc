import { t } from "../../lib/i18n/text.ts";
import { CloseButton } from "../kit/CloseButton.tsx";

interface MissingCardProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** Says that the glossary does not explain what the reader looked up. */
export function MissingCard({ text, onClose }: MissingCardProps) {
  return (
    <div
      class="card__inside"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <header class="card__head">
        <div class="card__tools">
          <CloseButton onClose={onClose} />
        </div>
        <p class="card__gist">{t("card.missing", [text])}</p>
      </header>
      <div class="card__body scrolls">
        <p class="card__aside">{t("card.missingHint")}</p>
      </div>
    </div>
  );
}
