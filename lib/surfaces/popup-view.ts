import type { Day } from "../core/dates.ts";
import { dayText } from "../i18n/dates.ts";
import { languageText } from "../i18n/languages.ts";
import type { PageTerms } from "../messages/protocol.ts";
import type { PageState } from "./popup-model.ts";

/** The address patterns that the popup asks the browser for. */
export const SITE_ORIGINS = {
  one: (site: string): string[] => [`*://*.${site}/*`],
  all: ["*://*/*"],
} as const;

/** Why a page on which we run has nothing to list. */
export type Unread =
  | { readonly is: "no-article" | "plain-text" | "pdf" }
  /** `language` is its name, for the reader. */
  | { readonly is: "foreign"; readonly language: string };

/** The page's state with its day and its language written out. */
export function popupPage(state: PageState) {
  if (state.is !== "read") return state;
  const { on, published } = state.page;
  return {
    ...state,
    page: {
      on,
      unread: unreadOf(state.page),
      published: published === null ? undefined : textOf(published),
    },
  };
}

const textOf = (day: Day): string => dayText(day);

function unreadOf({ article, type, foreign }: PageTerms): Unread | undefined {
  if (foreign !== null) return { is: "foreign", language: languageText(foreign) };
  if (article) return undefined;
  if (type === "application/pdf") return { is: "pdf" };
  return { is: type === "text/plain" ? "plain-text" : "no-article" };
}
