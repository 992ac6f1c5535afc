import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A page of the corpus, as its publisher served it. */
export interface CorpusPage {
  /** Its file in the corpus, by which the data's own tables name it. */
  readonly path: string;
  readonly url: string;
  readonly html: Buffer;
}

/** Every page of the corpus. They are served over TLS, whatever they were served over. */
export function corpusPages(data: string): CorpusPage[] {
  const corpus = join(data, "corpus");
  const rows = readFileSync(join(corpus, "manifest.tsv"), "utf8")
    .trimEnd()
    .split(/\r?\n/u)
    .slice(1);
  return rows.map((row, at) => {
    const [path = "", , , publisher = ""] = row.split("\t");
    const url = addressOf(row.split("\t").at(-1) ?? "", `https://${publisher}/news/page-${at}`);
    return { path, url, html: readFileSync(join(corpus, path)) };
  });
}

/** So many of them, spread over the list. */
export const spread = <T>(all: readonly T[], count: number): T[] =>
  all.filter((_, at) => (at * count) % all.length < count);

/** A few pages have come without their address. */
function addressOf(known: string, otherwise: string): string {
  const address = new URL(known === "" ? otherwise : known);
  address.protocol = "https:";
  address.hash = "";
  return address.href;
}
