import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CardView } from "../../lib/core/card-view.ts";
import { dateText } from "../../lib/i18n/dates.ts";
import { t } from "../../lib/i18n/text.ts";
import { Picture } from "./picture/Picture.tsx";
import { Sources } from "./Sources.tsx";
import { Events } from "./ThenAndSince.tsx";
import { whyLines } from "./why.ts";

interface DepthProps {
  readonly view: CardView;
  readonly onRelated: (id: string) => void;
  readonly onKnow: ((id: string) => void) | undefined;
  readonly onResize: (() => void) | undefined;
}

/** The card's second level: background, what came before, related terms, sources, why this sense. */
export function Depth({ view, onRelated, onKnow, onResize }: DepthProps) {
  const [known, setKnown] = useState(false);
  const said = useRef<HTMLSpanElement>(null);
  const why = whyLines(view.because);
  useLayoutEffect(() => {
    onResize?.();
    // What is said takes the place of the button, and of its focus.
    if (known) said.current?.focus({ preventScroll: true });
  }, [known]);
  return (
    <>
      <Related related={view.related} onRelated={onRelated} />
      <details class="card__depth" onToggle={() => onResize?.()}>
        <summary>{t("card.more")}</summary>
        <Picture {...view.pictured} />
        <p class="card__background">{view.background}</p>
        {view.before.length > 0 ? (
          <section>
            <h3 class="label">{t("card.before")}</h3>
            <Events events={view.before} />
          </section>
        ) : null}
        <Sources sources={view.sources} />
        {why.length > 0 ? (
          <section>
            <h3 class="label">{t("card.why")}</h3>
            <ul class="card__why">
              {why.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ) : null}
      </details>
      <footer class="card__foot">
        <span>{t("card.checked", [dateText(view.reviewed)])}</span>
        {known ? (
          <span role="status" ref={said} tabIndex={-1}>
            {t("card.known")}
          </span>
        ) : null}
        {onKnow && !known ? (
          <button
            type="button"
            class="card__know"
            title={t("card.knowHint", [view.name])}
            onClick={() => {
              setKnown(true);
              onKnow(view.id);
            }}
          >
            {t("card.know")}
          </button>
        ) : null}
      </footer>
    </>
  );
}

/** What each related entry is to this one, then its name: "endorsed by Resolution 2231". */
function Related({
  related,
  onRelated,
}: Pick<DepthProps, "onRelated"> & Pick<CardView, "related">) {
  if (related.length === 0) return null;
  return (
    <section class="card__related">
      <h3 class="label">{t("card.related")}</h3>
      <ul>
        {related.map(({ id, as, name }) => (
          <li key={id}>
            <button type="button" onClick={() => onRelated(id)}>
              <span class="card__relation">{as}</span> <span class="card__other">{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
