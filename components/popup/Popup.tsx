import type { CardView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";
import { Card } from "../card/Card.tsx";
import { Icon } from "../kit/Icon.tsx";
import { GlossarySearch, type FoundEntry } from "./GlossarySearch.tsx";
import { PageTerms, type ListedTerm } from "./PageTerms.tsx";
import { SiteAccess } from "./SiteAccess.tsx";
import { SiteSwitch } from "./SiteSwitch.tsx";

/** The page as the popup draws it. */
export type PopupPage =
  | { readonly is: "loading" }
  | { readonly is: "closed"; readonly why: "refused" | "store" | "not-web" | "pdf" }
  | { readonly is: "no-access"; readonly site: string }
  | {
      readonly is: "read";
      readonly site: string;
      readonly page: {
        readonly on: boolean;
        readonly unread: Unread | undefined;
        /** The day of publication, written out. */
        readonly published: string | undefined;
      };
    };

/** Why a page on which Sidelight runs has nothing to list. */
type Unread =
  | { readonly is: "no-article" | "plain-text" | "pdf" }
  | { readonly is: "foreign"; readonly language: string };

/** The sentence for each reason. */
const NOTES = {
  refused: "popup.refused",
  store: "popup.store",
  "not-web": "popup.notWeb",
  pdf: "popup.pdf",
  "plain-text": "popup.plainText",
  "no-article": "popup.noArticle",
} as const;

/** What the popup draws, and what a reader can do there. */
export interface PopupProps {
  readonly page: PopupPage;
  readonly terms: readonly ListedTerm[];
  readonly query: string;
  readonly results: readonly FoundEntry[];
  readonly opened: CardView | undefined;
  readonly onQuery: (text: string) => void;
  readonly onTerm: (id: string) => void;
  readonly onEntry: (id: string) => void;
  readonly onCloseEntry: () => void;
  readonly onOther: (id: string) => Promise<CardView | undefined>;
  readonly onGlossary: (id?: string) => void;
  readonly onSwitchSite: (site: string, on: boolean) => void;
  readonly onOnce: () => void;
  readonly onAlways: (site: string) => void;
  readonly onEverywhere: () => void;
  readonly onSettings: () => void;
}

/** The popup: the site's switch, the page's terms, the glossary's search. */
export function Popup(props: PopupProps) {
  const { page, opened } = props;
  if (opened) {
    return (
      <main class="popup popup--entry" ref={focusCard}>
        <Card
          view={opened}
          onClose={props.onCloseEntry}
          onEntry={props.onOther}
          onGlossary={props.onGlossary}
        />
      </main>
    );
  }
  return (
    <main class="popup">
      <header class="popup__head">
        {page.is === "read" ? (
          <SiteSwitch site={page.site} on={page.page.on} onSwitch={props.onSwitchSite} />
        ) : (
          <h1 class="popup__title">{t("extName")}</h1>
        )}
        <Tool name="book" words={t("popup.glossary")} onPress={() => props.onGlossary()} />
        <Tool name="settings" words={t("popup.settings")} onPress={props.onSettings} />
      </header>
      <GlossarySearch
        query={props.query}
        results={props.results}
        onQuery={props.onQuery}
        onEntry={props.onEntry}
      />
      {props.query.trim() === "" ? <PageBody {...props} /> : null}
    </main>
  );
}

interface ToolProps {
  readonly name: "book" | "settings";
  readonly words: string;
  readonly onPress: () => void;
}

function Tool({ name, words, onPress }: ToolProps) {
  return (
    <button type="button" class="icon-button" aria-label={words} title={words} onClick={onPress}>
      <Icon name={name} />
    </button>
  );
}

/** The row that was pressed is gone: the focus goes on to what it opened. */
function focusCard(popup: HTMLElement | null): void {
  popup?.querySelector<HTMLElement>(".card__inside")?.focus();
}

function PageBody({ page, terms, onTerm, onOnce, onAlways, onEverywhere }: PopupProps) {
  switch (page.is) {
    case "loading":
      return null;
    case "closed":
      return <p class="popup__note">{t(NOTES[page.why])}</p>;
    case "no-access":
      return (
        <SiteAccess
          site={page.site}
          onOnce={onOnce}
          onAlways={onAlways}
          onEverywhere={onEverywhere}
        />
      );
    case "read": {
      const { on, unread, published } = page.page;
      if (!on) return <p class="popup__note">{t("popup.isOff")}</p>;
      if (unread) return <p class="popup__note">{noteOf(unread)}</p>;
      return <PageTerms terms={terms} published={published} onTerm={onTerm} />;
    }
  }
}

const noteOf = (unread: Unread): string =>
  unread.is === "foreign" ? t("popup.foreign", [unread.language]) : t(NOTES[unread.is]);
