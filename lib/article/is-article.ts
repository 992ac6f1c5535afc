import { isArticleType, type Metadata } from "./metadata.ts";
import type { Body } from "./root.ts";
import { isCaption } from "./caption.ts";
import type { Flow } from "./flow.ts";
import { isProse, leadsElsewhere, lengthOf } from "./prose.ts";
import { attributeOf, closestOf, findAll, matches } from "./safe-dom.ts";

/** Even a paywalled article shows a paragraph (characters of prose). */
const LEAST_PROSE = 80;
/** Prose that `og:type` or an `<article>` must come with: sites put them on lists too. */
const ENOUGH_PROSE = 350;
/** Prose that makes an article without anything that says so. */
const MUCH_PROSE = 700;
/** schema.org types of pages that lead elsewhere, sell or find. */
const OTHER_TYPES =
  /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage|ImageGallery|VideoGallery|MediaGallery|Product|ProductGroup|Offer|Store|WebApplication|SoftwareApplication|Recipe|JobPosting)$/u;
/** Open Graph's types of pages that sell, show a person or play. */
const OTHER_OG = /^(?:product|profile|video|music)(?:$|[.:])/u;
/** So many teasers make a list, if they are more than this of the prose. */
const LEAST_TEASERS = 3;
const MAX_TEASED = 0.5;
/** A teaser has a few sentences (characters); what is longer may be a post of a live blog. */
const MAX_TEASER = 400;
/** Where captions are more than this of the prose, the pictures are the page. */
const MAX_CAPTIONS = 0.5;
/** Roles of web apps' parts. One alone may be a player's, a menu's or a table's. */
const APP_PARTS =
  "[role='application'], [role='grid'], [role='treegrid'], [role='tree'], [role='toolbar'], [role='menubar']";
const LEAST_APP_PARTS = 2;

/** What the question is answered from. */
export interface Candidate {
  readonly doc: Document;
  readonly url: string;
  readonly metadata: Metadata;
  readonly body: Body;
  /** The page's own; empty if none can be told. */
  readonly headline: string;
}

type Answer = "yes" | "no" | "open";

/** Asked in order until one answers. */
const TESTS: readonly ((page: Candidate) => Answer)[] = [
  isFrontPage,
  isBareOrEditable,
  byTypes,
  isList,
  isGallery,
  isApp,
  byOpenGraph,
  byElement,
  byReading,
];

/** Whether the page is one article to read. */
export function isArticle(page: Candidate): boolean {
  for (const test of TESTS) {
    const answer = test(page);
    if (answer !== "open") return answer === "yes";
  }
  return false;
}

function isFrontPage({ url }: Candidate): Answer {
  if (!URL.canParse(url)) return "open";
  const { protocol, pathname, search } = new URL(url);
  if (!protocol.startsWith("http") || search !== "") return "open";
  // `/`, `/en`, `/index.html` and the like: at most a language and a file name.
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+|home(?:\.\w+)?)?$/iu.test(pathname)
    ? "no"
    : "open";
}

function isBareOrEditable({ body }: Candidate): Answer {
  if (closestOf(body.root, "[contenteditable]:not([contenteditable='false' i])")) return "no";
  return body.prose < LEAST_PROSE ? "no" : "open";
}

function byTypes({ metadata }: Candidate): Answer {
  if (metadata.types.some(isArticleType)) return "yes";
  return metadata.types.some((type) => OTHER_TYPES.test(type)) ? "no" : "open";
}

/** A section, a topic, results of a search: most of it is teasers. */
function isList({ body }: Candidate): Answer {
  const teasers = teasersOf(body.flows);
  const teased = teasers.reduce((sum, length) => sum + length, 0);
  return teasers.length >= LEAST_TEASERS && teased > body.prose * MAX_TEASED ? "no" : "open";
}

/** How much prose stands under each title that leads elsewhere, up to the next title. */
function teasersOf(flows: readonly Flow[]): readonly number[] {
  const lengths: number[] = [];
  let leads = false;
  for (const flow of flows) {
    const last = lengths.length - 1;
    if (isTitle(flow.block)) {
      leads = leadsElsewhere(flow);
      if (leads) lengths.push(0);
    } else if (leads && isProse(flow)) lengths[last] = (lengths[last] ?? 0) + lengthOf(flow);
  }
  return lengths.filter((length) => length > 0 && length <= MAX_TEASER);
}

/** Whether a block is a heading, or right in an item of a list, as results of searches are. */
function isTitle(block: Element): boolean {
  return matches(block, "li, dt") || closestOf(block, "h2, h3, h4, h5") !== undefined;
}

function isGallery({ body }: Candidate): Answer {
  const captions = body.flows.filter((flow) => isProse(flow) && isCaption(flow.block));
  const length = captions.reduce((sum, flow) => sum + lengthOf(flow), 0);
  return length > body.prose * MAX_CAPTIONS ? "no" : "open";
}

/** Mail, spreadsheets and consoles: made of parts that a page to read has no use for. */
function isApp({ doc }: Candidate): Answer {
  const parts = new Set(findAll(doc, APP_PARTS).map((part) => attributeOf(part, "role")));
  return parts.size >= LEAST_APP_PARTS ? "no" : "open";
}

function byOpenGraph({ metadata, body }: Candidate): Answer {
  if (OTHER_OG.test(metadata.ogType ?? "")) return "no";
  return metadata.ogType === "article" && body.prose >= ENOUGH_PROSE ? "yes" : "open";
}

/** An `<article>` around the whole body; a list has one around each teaser. */
function byElement({ body }: Candidate): Answer {
  const around = closestOf(body.root, "article, [role='article'], [itemprop='articleBody']");
  return around && body.prose >= ENOUGH_PROSE ? "yes" : "open";
}

/** A long text that stands together under a headline of the page's own. */
function byReading({ body, headline }: Candidate): Answer {
  return body.prose >= MUCH_PROSE && headline !== "" ? "yes" : "no";
}
