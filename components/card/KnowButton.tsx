import { useLayoutEffect, useState } from "preact/hooks";
import type { CardView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";
import { Icon } from "../kit/Icon.tsx";

interface KnowButtonProps {
  readonly view: Pick<CardView, "id" | "name" | "known">;
  readonly onKnow: (id: string, known: boolean) => void;
  readonly onResize: (() => void) | undefined;
}

/** "I know this": underlines the term no more, until it is taken back by the same button. */
export function KnowButton({ view, onKnow, onResize }: KnowButtonProps) {
  const [known, setKnown] = useState(view.known);
  const [pressed, setPressed] = useState(false);
  useLayoutEffect(() => onResize?.(), [known]);
  return (
    <>
      <button
        type="button"
        class="card__action"
        title={t(known ? "card.forgetHint" : "card.knowHint", [view.name])}
        onClick={() => {
          setPressed(true);
          setKnown(!known);
          onKnow(view.id, !known);
        }}
      >
        <Icon name={known ? "undo" : "check"} />
        {t(known ? "card.forget" : "card.know")}
      </button>
      <span class="card__said" role="status">
        {known ? t("card.known") : pressed ? t("card.forgotten") : ""}
      </span>
    </>
  );
}
