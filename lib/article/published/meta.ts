import { attributeOf, findAll } from "../safe-dom.ts";
import type { DateSource } from "./source.ts";

/** Names of meta elements that give the day of publication, the clearest first, as `bareName` gives them. */
const PUBLISHED = names(
  "articlepublishedtime ogarticlepublishedtime datepublished articlepublished ogpublishedtime " +
    "ogpublishdate articlepublishdate parselypubdate sailthrudate cxenseparserecspublishtime " +
    "citationpublicationdate citationdate dctermsissued dcdateissued dcissued dcdatepublication " +
    "publicationdate publishdate publishtime publisheddate publishedtime publishedat pubdate " +
    "published articledateoriginal originalpublicationdate btpubdate rbpubdate dateposted " +
    "mediatorpublishedtime rnewsdatepublished",
);
/** Names that leave open what the day is of: of the text, its last change or the page around it. */
const PLAIN = names(
  "date dctermsdate dcdate displaydate articledate dctermscreated dcdatecreated dccreated " +
    "articlecreated datecreated created",
);
const MODIFIED = names(
  "articlemodifiedtime ogupdatedtime datemodified articlemodified dctermsmodified dcdatemodified " +
    "dcmodified lastmod lastmodified modifieddate datelastupdated",
);

/** Open Graph, Dublin Core and the house names of publishing systems. Microdata are `time`'s. */
export const meta: DateSource = {
  by: "meta",
  read: ({ head }) => {
    const contents = contentsByName(head ? findAll(head, "meta[content]") : []);
    const of = (list: readonly string[]): readonly string[] =>
      list.flatMap((name) => contents.get(name) ?? []);
    return { published: of(PUBLISHED), modified: of(MODIFIED), plain: of(PLAIN) };
  },
};

function contentsByName(metas: readonly Element[]): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, string[]>();
  for (const one of metas) {
    const content = attributeOf(one, "content")?.trim();
    if (!content) continue;
    for (const name of new Set(KEYS.map((key) => bareName(attributeOf(one, key) ?? "")))) {
      contents.set(name, [...(contents.get(name) ?? []), content]);
    }
  }
  return contents;
}

const KEYS = ["property", "name", "http-equiv"] as const;

/** `DC.date.issued`, `dc:date:issued` and `dc-date-issued` are one name: `dcdateissued`. */
function bareName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/gu, "");
}

function names(list: string): readonly string[] {
  return list.split(" ");
}
