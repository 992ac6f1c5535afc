import { t } from "./text.ts";

/** A language by its name, as the reader calls it: `fr-CA` is "Canadian French"; one without a name is its tag. */
export function languageText(tag: string): string {
  return new Intl.DisplayNames(t("dateLocale"), { type: "language" }).of(tag) ?? tag;
}
