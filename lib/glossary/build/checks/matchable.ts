import { wordsOfForm } from "../../../core/forms.ts";
import { indexAliases } from "../index-entry.ts";
import type { Check, Finding } from "./check.ts";

/** Every form and every cue can be found in a text: it has words, and no punctuation between them. */
export const matchable: Check = ({ entry }) =>
  indexAliases(entry).flatMap(({ form, needs, not }, index) => [
    ...unmatchable([form], ["aliases", index, "form"]),
    ...unmatchable(needs, ["aliases", index, "needs"]),
    ...unmatchable(not, ["aliases", index, "not"]),
  ]);

function unmatchable(forms: readonly string[], path: readonly PropertyKey[]): Finding[] {
  return forms.flatMap((form) => {
    try {
      wordsOfForm(form);
      return [];
    } catch (error) {
      return [{ path, reason: error instanceof Error ? error.message : String(error) }];
    }
  });
}
