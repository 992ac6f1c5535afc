import { t } from "../../lib/i18n/text.ts";
import { Icon } from "./Icon.tsx";

/** The way out of a card. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t("card.close")}
      title={t("card.close")}
      onClick={onClose}
    >
      <Icon name="close" />
    </button>
  );
}
