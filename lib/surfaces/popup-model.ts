import { computed, signal, type Signal } from "@preact/signals";
import { browser } from "../browser/api.ts";
import { library } from "../browser/library.ts";
import { subjectTab, type SubjectTab } from "../browser/tab.ts";
import type { CardView } from "../core/card-view.ts";
import { entryName } from "../core/entry-name.ts";
import type { EntryBody } from "../glossary/body.ts";
import type { PageTerms } from "../messages/protocol.ts";
import { askPage, askWorker, insist } from "../messages/send.ts";
import { siteOf } from "../settings/sites.ts";
import { closedBy, isNamedPdf, type Closed } from "./closed-page.ts";
import { searching } from "./searching.ts";

/** What the popup knows of the page. */
export type PageState =
  | { readonly is: "loading" }
  | { readonly is: "closed"; readonly why: Closed }
  /** A web page on which we may not run by ourselves. */
  | { readonly is: "no-access"; readonly site: string }
  | { readonly is: "read"; readonly site: string; readonly page: PageTerms };

/** A term of the page, with its entry's name. */
export interface NamedTerm {
  readonly id: string;
  readonly name: string;
  readonly surface: string;
  readonly count: number;
}

/** The popup's state, and what a reader can do there. */
export function createPopupModel() {
  const page = signal<PageState>({ is: "loading" });
  const entries = signal<readonly EntryBody[]>([]);
  const opened = signal<CardView | undefined>(undefined);
  const terms = computed(() => named(page.value, entries.value));
  /** An entry told as of the page's day; nothing if it can't be had. */
  const told = async (id: string): Promise<CardView | undefined> => {
    const published = dayOf(page.value);
    return askWorker({ ask: "entry", id, published }).catch(() => undefined);
  };
  return {
    page,
    terms,
    opened,
    told,
    ...searching(entries),
    ...acting(page),
    /** Reads the tab and the glossary. */
    async load(): Promise<void> {
      page.value = await firstLook(await subjectTab());
      entries.value = (await library.packs()).flatMap((pack) => pack.entries);
    },
    async openEntry(id: string): Promise<void> {
      opened.value = await told(id);
    },
    closeEntry(): void {
      opened.value = undefined;
    },
    /** Opens the glossary, at an entry if one is named, and leaves the popup. */
    async openGlossary(id?: string): Promise<void> {
      await askWorker({ ask: "open-glossary", id });
      window.close();
    },
  };
}

/** What the popup does with the page's tab. Where there is no tab, nothing. */
function acting(page: Signal<PageState>) {
  const onTab = async (act: (tab: SubjectTab) => Promise<void>): Promise<void> => {
    const tab = await subjectTab();
    if (tab) await act(tab);
  };
  const runOn = async (tab: SubjectTab): Promise<void> => {
    const runs = await runOnce(tab);
    page.value = runs ? await readPage(tab, isRead) : refusing(tab.url);
  };
  return {
    /** Shows a term on the page and leaves the popup. */
    showTerm: (id: string) =>
      onTab(async (tab) => {
        await askPage(tab.id, { ask: "show-term", id });
        window.close();
      }),
    switchSite: (site: string, on: boolean) =>
      onTab(async (tab) => {
        await askWorker({ ask: "switch-site", site, on });
        page.value = await readPage(tab, (terms) => terms.on === on && isRead(terms));
      }),
    runOnce: () => onTab(runOn),
    /** Asks the browser for these pages. First of all: browsers want it straight after the click. */
    async allow(origins: readonly string[]): Promise<void> {
      const granted = await browser.permissions.request({ origins: [...origins] });
      if (granted) await onTab(runOn);
    },
  };
}

/** An entry opened in the popup speaks of the page's day, like one on the page; without one of today. */
function dayOf(page: PageState): PageTerms["published"] | undefined {
  return page.is === "read" && page.page.article ? page.page.published : undefined;
}

/**
 * Reads the page over which the popup was opened. Where we have access a script is there or comes:
 * it is waited for, and put there if the page is older than the installation.
 */
async function firstLook(tab: SubjectTab | undefined): Promise<PageState> {
  if (!tab || !(await mayRunOn(tab))) return readPage(tab);
  const state = await readPage(tab, isRead);
  if (state.is !== "no-access") return state;
  return (await runOnce(tab)) ? readPage(tab, isRead) : refusing(tab.url);
}

const isRead = ({ reading }: PageTerms): boolean => !reading;

/** Puts our script into the tab's page. False where the browser refuses. */
function runOnce({ id }: SubjectTab): Promise<boolean> {
  return askWorker({ ask: "run-once", tab: id }).then(
    () => true,
    () => false,
  );
}

/** What is said of a page that looked like one of the web's and yet takes no script. */
function refusing(url: string | undefined): PageState {
  return { is: "closed", why: url !== undefined && isNamedPdf(url) ? "pdf" : "refused" };
}

async function mayRunOn({ url }: SubjectTab): Promise<boolean> {
  if (!url || closedBy(url)) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Reads a tab's page. Where the script has just been put there, or told something, it is asked
 * again until it answers and is `settled`, elsewhere until it is read; a page without a script is
 * asked once.
 */
async function readPage(
  tab: SubjectTab | undefined,
  settled?: (terms: PageTerms) => boolean,
): Promise<PageState> {
  const site = tab?.url && siteOf(tab.url);
  const why = closedBy(tab?.url);
  if (!tab?.url || !site || why) return { is: "closed", why: why ?? "refused" };
  const willDo = settled ?? isRead;
  const page = await insist(
    () => askTerms(tab),
    (terms) => (terms ? willDo(terms) : settled === undefined),
  );
  if (page) return { is: "read", site, page };
  return isNamedPdf(tab.url) ? { is: "closed", why: "pdf" } : { is: "no-access", site };
}

const askTerms = ({ id }: SubjectTab): Promise<PageTerms | undefined> =>
  askPage(id, { ask: "page-terms" }).catch(() => undefined);

function named(page: PageState, entries: readonly EntryBody[]): NamedTerm[] {
  if (page.is !== "read") return [];
  return page.page.terms.map(({ id, surface, count }) => {
    const entry = entries.find((one) => one.id === id);
    return { id, surface, count, name: entry ? entryName(entry) : surface };
  });
}
