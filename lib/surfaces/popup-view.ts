import type { Day } from "../core/dates.ts";
import { dayText } from "../i18n/dates.ts";
import type { PageState } from "./popup-model.ts";

/** The address patterns that the popup asks the browser for. */
export const SITE_ORIGINS = {
  one: (site: string): string[] => [`*://*.${site}/*`],
  all: ["*://*/*"],
} as const;

/** The page's state with its day written out. */
export function popupPage(state: PageState) {
  if (state.is !== "read") return state;
  const { article, on, published } = state.page;
  return {
    ...state,
    page: { article, on, published: published === null ? undefined : textOf(published) },
  };
}

const textOf = (day: Day): string => dayText(day);
