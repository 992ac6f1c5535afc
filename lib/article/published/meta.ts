import { metasOf } from "../metadata.ts";
import type { DateSource } from "./source.ts";

/** Names of meta elements that give the day of publication, the clearest first. */
const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "article:published",
  "og:published_time",
  "article.published",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "citation_publication_date",
  "citation_date",
  "dcterms.issued",
  "dc.date.issued",
  "dcterms.created",
  "dc.date.created",
  "dcterms.date",
  "dc.date",
  "publication_date",
  "publication-date",
  "publish-date",
  "publish_date",
  "published-date",
  "publishdate",
  "pubdate",
  "published",
  "article_date_original",
  "originalpublicationdate",
  "datecreated",
  "created",
  "bt:pubdate",
  "displaydate",
  "rnews:datepublished",
  "date",
];
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "article:modified",
  "dcterms.modified",
  "dc.date.modified",
  "lastmod",
  "last-modified",
];

/** Open Graph, Dublin Core and the house names of publishing systems. */
export const meta: DateSource = {
  by: "meta",
  read: ({ head }) => ({
    published: head ? metasOf(head, ...PUBLISHED) : [],
    modified: head ? metasOf(head, ...MODIFIED) : [],
  }),
};
