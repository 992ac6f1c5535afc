import { useState } from "preact/hooks";
import type { CardView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";
import { Icon } from "../kit/Icon.tsx";
import { toClipboard } from "./clipboard.ts";
import { asHtml, asText } from "./copied.ts";

interface CopyButtonProps {
  readonly view: CardView;
  readonly onSaid: (words: string) => void;
}

/**
 * Copies what the card tells, with its sources. Browsers keep the clipboard from pages that are not
 * secure, and a page can keep it from everybody on it: then the text is laid out to be copied by
 * hand, which no page can hinder.
 */
export function CopyButton({ view, onSaid }: CopyButtonProps) {
  const [refused, setRefused] = useState(false);
  const copy = async (): Promise<void> => {
    const copied = await toClipboard({ text: asText(view), html: asHtml(view) });
    onSaid(t(copied ? "card.copied" : "card.refused"));
    setRefused(!copied);
  };
  return (
    <>
      <button type="button" class="card__action" onClick={() => void copy()}>
        <Icon name="copy" />
        {t("card.copy")}
      </button>
      {refused ? (
        <textarea
          class="card__by-hand"
          readOnly
          aria-label={t("card.byHand")}
          ref={selectAll}
          value={asText(view)}
        />
      ) : null}
    </>
  );
}

/** Ready to be copied by the reader's own key. */
function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
