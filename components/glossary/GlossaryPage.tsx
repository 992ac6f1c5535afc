import { useLayoutEffect, useRef } from "preact/hooks";
import type { CardView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";
import { GlossarySearch, type FoundEntry } from "../popup/GlossarySearch.tsx";
import { EntryView } from "./EntryView.tsx";
import { Shelves, type ShelvesProps } from "./Shelves.tsx";

/** What the page's address names. */
type Opened =
  | { readonly is: "nothing" }
  | { readonly is: "entry"; readonly view: CardView }
  | { readonly is: "unknown" };

/** What the glossary page draws, and what a reader can do there. */
export interface GlossaryPageProps extends ShelvesProps {
  readonly query: string;
  readonly results: readonly FoundEntry[];
  readonly opened: Opened;
  readonly onQuery: (text: string) => void;
  readonly onEntry: (id: string) => void;
}

/** The whole glossary: searched and browsed on one side, read on the other. */
export function GlossaryPage(props: GlossaryPageProps) {
  const { opened, query } = props;
  return (
    <div class={opened.is === "nothing" ? "glossary" : "glossary glossary--reading"}>
      <div class="glossary__find">
        <h1>{t("glossary.title")}</h1>
        <GlossarySearch
          query={query}
          results={props.results}
          onQuery={props.onQuery}
          onEntry={props.onEntry}
        />
        {query.trim() === "" ? <Shelves {...props} /> : null}
      </div>
      <Reading opened={opened} />
    </div>
  );
}

function Reading({ opened }: Pick<GlossaryPageProps, "opened">) {
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (opened.is === "nothing") return;
    // Whoever came by the address stays where the browser puts them.
    if (!isFirst.current) main.current?.focus({ preventScroll: true });
    isFirst.current = false;
    main.current?.scrollIntoView({ block: "start", behavior: "instant" });
  }, [opened]);
  return (
    <main class="glossary__read" ref={main} tabIndex={-1}>
      {opened.is === "nothing" ? (
        <p class="glossary__note">{t("glossary.choose")}</p>
      ) : (
        <a class="glossary__all" href="#">
          {t("glossary.all")}
        </a>
      )}
      {opened.is === "unknown" ? <p class="glossary__note">{t("glossary.unknown")}</p> : null}
      {opened.is === "entry" ? <EntryView key={opened.view.id} view={opened.view} /> : null}
    </main>
  );
}
