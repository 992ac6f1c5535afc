import { t } from "./text.ts";

/** A country by its name, as the reader calls it; one without a name is its code. */
export function countryText(code: string): string {
  return new Intl.DisplayNames(t("dateLocale"), { type: "region" }).of(code) ?? code;
}

/** Countries by their names, in the order of the reader's alphabet. */
export function countryTexts(codes: readonly string[]): string[] {
  return codes.map(countryText).toSorted(new Intl.Collator(t("dateLocale")).compare);
}
