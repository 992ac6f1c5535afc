import { t } from "./text.ts";

/** Tells one of our own pages in which language and direction its words are, and its name. */
export function setUpDocument(title = t("extName")): void {
  document.documentElement.lang = t("dateLocale");
  document.documentElement.dir = t("@@bidi_dir");
  document.title = title;
}
