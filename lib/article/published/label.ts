/** How lines begin to say when something came out, in the languages whose months we read. */
const PUBLISHED =
  "publi(?!c\\b)|pubbl|gepubl|veröff|erschien|erstellt|posted|posté|issued|released|created|créé|" +
  "cread[oa]|criad[oa]|geplaatst|skapad|oprettet|julkais|opublikow|опублик|yayın|diterbitk";
/** How they begin to say when it was changed. */
const CHANGED =
  "updat|modifi|edited|revised|amended|actuali[sz]|aktuali|zaktuali|mise? à jour|aggiorn|atualiz|" +
  "bijgewerkt|gewijzigd|geändert|änderung|überarbeitet|uppdat|oppdat|opdat|ändrad|päivit|muokat|" +
  "обновл|изменен|güncel|diperbarui|frissít";
// On small letters: patterns that know no case are ten times as dear to make, and each page makes them.
const LABELS = new RegExp(`${PUBLISHED}|${CHANGED}`, "g");
const PUBLICATION = new RegExp(`^(?:${PUBLISHED})`);
const CHANGE = new RegExp(`^(?:${CHANGED})`);

/** A part of a line, and what it says that its date is of. */
export interface Labelled {
  readonly text: string;
  readonly of: "publication" | "change" | undefined;
}

/** The line cut before each label: `Published: 18 Feb | Updated: 19 Feb` gives two parts. */
export function labelled(line: string): readonly Labelled[] {
  const lower = line.toLowerCase();
  // A few letters are two when they are small: then the places would not fit.
  const uncut = lower.length === line.length ? line : lower;
  const labels = Array.from(lower.matchAll(LABELS), ({ index }) => index);
  const cuts = [0, ...labels.filter((at) => at > 0 && !isLetter(lower.charAt(at - 1)))];
  return cuts.map((from, number) => {
    const text = uncut.slice(from, cuts[number + 1]);
    return { text, of: labelOf(text.toLowerCase()) };
  });
}

/** Letters that have no small and large form are in no language whose labels we know. */
const isLetter = (letter: string): boolean => letter !== letter.toUpperCase();

function labelOf(text: string): Labelled["of"] {
  if (CHANGE.test(text)) return "change";
  return PUBLICATION.test(text) ? "publication" : undefined;
}
