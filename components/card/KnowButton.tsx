import { useState } from "preact/hooks";
import type { CardView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";
import { Icon } from "../kit/Icon.tsx";

interface KnowButtonProps {
  readonly view: Pick<CardView, "id" | "name" | "known">;
  readonly onKnow: (id: string, known: boolean) => void;
  readonly onSaid: (words: string) => void;
}

/** "I know this": underlines the term no more, until it is taken back by the same button. */
export function KnowButton({ view, onKnow, onSaid }: KnowButtonProps) {
  const [known, setKnown] = useState(view.known);
  return (
    <button
      type="button"
      class="card__action"
      title={t(known ? "card.forgetHint" : "card.knowHint", [view.name])}
      onClick={() => {
        setKnown(!known);
        onSaid(t(known ? "card.forgotten" : "card.known"));
        onKnow(view.id, !known);
      }}
    >
      <Icon name={known ? "undo" : "check"} />
      {t(known ? "card.forget" : "card.know")}
    </button>
  );
}
