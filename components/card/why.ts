import type { Reason } from "../../lib/core/reason.ts";
import { listText } from "../../lib/i18n/dates.ts";
import { t } from "../../lib/i18n/text.ts";

/** How each kind of evidence is told to a reader. Evidence without a line here tells them nothing. */
const LINES: { readonly [K in Reason["kind"]]?: (seen: string) => string } = {
  alias: (seen) => t("card.whyAlias", [seen]),
  cue: (seen) => t("card.whyCue", [seen]),
  field: (seen) => t("card.whyField", [seen]),
  usual: (seen) => t("card.whyUsual", [seen]),
  companion: (seen) => t("card.whyCompanion", [seen]),
  section: (seen) => t("card.whySection", [seen]),
  "full-name": () => t("card.whyFullName"),
  abbreviation: (seen) => t("card.whyAbbreviation", [seen]),
};

/** Why a mention was taken in this sense, one sentence for each kind of evidence that spoke for it. */
export function whyLines(because: readonly Reason[]): string[] {
  return because
    .filter(({ weight }) => weight > 0)
    .flatMap(({ kind, seen }) => LINES[kind]?.(listText(seen)) ?? []);
}
