/** How lines begin to say when something came out, in the languages whose months we read. */
const PUBLISHED =
  "publi(?!c\\b)|pubbl|gepubl|veröff|erschien|erstellt|posted|posté|issued|released|created|créé|" +
  "cread[oa]|criad[oa]|geplaatst|skapad|oprettet|julkais|opublikow|опублик|yayın|diterbitk";
/** How they begin to say when it was changed. */
const CHANGED =
  "updat|modifi|edited|revised|amended|actuali[sz]|aktuali|zaktuali|mise? à jour|aggiorn|atualiz|" +
  "bijgewerkt|gewijzigd|geändert|änderung|überarbeitet|uppdat|oppdat|opdat|ändrad|päivit|muokat|" +
  "обновл|изменен|güncel|diperbarui|frissít";
const LABELS = new RegExp(`(?=(?<!\\p{L})(?:${PUBLISHED}|${CHANGED}))`, "iu");
const PUBLICATION = new RegExp(`^(?:${PUBLISHED})`, "iu");
const CHANGE = new RegExp(`^(?:${CHANGED})`, "iu");

/** A part of a line, and what it says that its date is of. */
export interface Labelled {
  readonly text: string;
  readonly of: "publication" | "change" | undefined;
}

/** The line cut before each label: `Published: 18 Feb | Updated: 19 Feb` gives two parts. */
export function labelled(line: string): readonly Labelled[] {
  return line.split(LABELS).map((text) => ({ text, of: labelOf(text) }));
}

function labelOf(text: string): Labelled["of"] {
  if (CHANGE.test(text)) return "change";
  return PUBLICATION.test(text) ? "publication" : undefined;
}
