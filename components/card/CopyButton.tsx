import { useLayoutEffect, useState } from "preact/hooks";
import type { CardView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";
import { Icon } from "../kit/Icon.tsx";
import { toClipboard } from "./clipboard.ts";
import { asHtml, asText } from "./copied.ts";

interface CopyButtonProps {
  readonly view: CardView;
  readonly onResize: (() => void) | undefined;
}

/**
 * Copies what the card tells, with its sources. Browsers keep the clipboard from pages that are not
 * secure, and a page can keep it from everybody on it: then the text is laid out to be copied by
 * hand, which no page can hinder.
 */
export function CopyButton({ view, onResize }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  useLayoutEffect(() => onResize?.(), [outcome]);
  const copy = async (): Promise<void> => {
    const copied = await toClipboard({ text: asText(view), html: asHtml(view) });
    setOutcome(copied ? "copied" : "refused");
  };
  return (
    <>
      <button type="button" class="card__action" onClick={() => void copy()}>
        <Icon name="copy" />
        {t("card.copy")}
      </button>
      <span class="card__said" role="status">
        {outcome ? t(`card.${outcome}`) : ""}
      </span>
      {outcome === "refused" ? (
        <textarea
          class="card__by-hand"
          readOnly
          aria-label={t("card.byHand")}
          ref={(field) => {
            field?.focus();
            field?.select();
          }}
          value={asText(view)}
        />
      ) : null}
    </>
  );
}
