import type { CardView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";
import { CloseButton } from "../kit/CloseButton.tsx";
import { Icon } from "../kit/Icon.tsx";

interface CardHeadProps {
  readonly view: CardView;
  readonly pinned: boolean;
  /** The name of the entry from which this one was opened. */
  readonly backTo: string | undefined;
  readonly onBack: () => void;
  readonly onPin: (() => void) | undefined;
  readonly onClose: () => void;
}

/** The card's name and kind, and the way back, the pin and the way out. */
export function CardHead({ view, pinned, backTo, onBack, onPin, onClose }: CardHeadProps) {
  return (
    <header class="card__head">
      {backTo === undefined ? null : (
        <button type="button" class="card__back" onClick={onBack}>
          <Icon name="back" />
          {t("card.back", [backTo])}
        </button>
      )}
      <div class="card__tools">
        {onPin ? (
          <button
            type="button"
            class="icon-button"
            aria-pressed={pinned}
            aria-label={t("card.pin")}
            title={t("card.pin")}
            onClick={onPin}
          >
            <Icon name="pin" />
          </button>
        ) : null}
        <CloseButton onClose={onClose} />
      </div>
      <h2 class="card__name">{view.name}</h2>
      <p class="card__kind">
        <span>{t(`kind.${view.kind}`)}</span>{" "}
        {view.fullName === undefined ? null : <span class="card__full-name">{view.fullName}</span>}
      </p>
    </header>
  );
}
