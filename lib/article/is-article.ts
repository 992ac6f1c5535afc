import { isArticleType, type Metadata } from "./metadata.ts";
import type { Body } from "./root.ts";
import { closestOf } from "./safe-dom.ts";

/** Even a paywalled article shows a paragraph (characters of prose). */
const LEAST_PROSE = 80;
/** Prose that `og:type` or an `<article>` must come with: sites put them on lists too. */
const ENOUGH_PROSE = 350;
/** Prose that makes an article without anything that says so. */
const MUCH_PROSE = 700;
/** schema.org types of pages that lead elsewhere, sell or find. */
const OTHER_TYPES =
  /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage|Product|ProductGroup|Offer|Store|WebApplication|SoftwareApplication|Recipe|JobPosting)$/u;

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

function byOpenGraph({ metadata, body }: Candidate): Answer {
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
