import { t } from "./text.ts";

/** Made once: a map of a large body names more than fifty. */
let names: Intl.DisplayNames | undefined;

/** A country by its name, as the reader calls it; one without a name is its code. */
export function countryText(code: string): string {
  names ??= new Intl.DisplayNames(t("dateLocale"), { type: "region" });
  return names.of(code) ?? code;
}

/** Countries by their names, in the order of the reader's alphabet. */
export function countryTexts(codes: readonly string[]): string[] {
  return codes.map(countryText).toSorted(new Intl.Collator(t("dateLocale")).compare);
}
