import type { CardView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";
import { CloseButton } from "../kit/CloseButton.tsx";
import { Icon } from "../kit/Icon.tsx";
import { Crumbs } from "./Crumbs.tsx";
import { shownOf, type Trail } from "./trail.ts";

interface CardHeadProps {
  readonly trail: Trail;
  readonly pinned: boolean;
  readonly onBack: (at: number) => void;
  readonly onPin: (() => void) | undefined;
  readonly onClose: () => void;
}

/** What the card is about, the way back, the pin and the way out. */
export function CardHead({ trail, pinned, onBack, onPin, onClose }: CardHeadProps) {
  const shown = shownOf(trail);
  return (
    <header class="card__head">
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
      <Crumbs trail={trail} onBack={onBack} />
      {"missing" in shown ? (
        <h2 class="card__name card__name--missing">{t("card.missing", [shown.missing])}</h2>
      ) : (
        <EntryHead view={shown} />
      )}
    </header>
  );
}

/** An entry's name and kind. */
export function EntryHead({ view }: { readonly view: CardView }) {
  return (
    <>
      <h2 class="card__name" lang={view.language}>
        {view.name}
      </h2>
      <p class="card__kind">
        <span>{t(`kind.${view.kind}`)}</span>{" "}
        {view.fullName === undefined ? null : (
          <span class="card__full-name" lang={view.language}>
            {view.fullName}
          </span>
        )}
      </p>
    </>
  );
}
