import * as v from "valibot";
import type { CardView, MissingView } from "../core/card-view.ts";
import type { Day } from "../core/dates.ts";
import type { Reason } from "../core/reason.ts";
import type { PackedSpots } from "./packed-spots.ts";
import { HostSchema, SettingsPatchSchema, type Settings } from "../settings/schema.ts";

const id = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9-]+$/u));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const tab = v.pipe(v.number(), v.integer(), v.minValue(0));

const run = v.strictObject({
  text: v.string(),
  role: v.picklist(["headline", "standfirst", "body", "caption"]),
  section: count,
});
// The rim: a whole number of days is a day.
const day = v.pipe(
  v.number(),
  v.integer(),
  v.transform((days) => days as Day),
);
/** The day of the page; null where it gives none, absent where no page is being read. */
const standpoint = v.optional(v.nullable(day));
const facts = v.strictObject({
  published: v.nullable(day),
  section: v.array(v.string()),
});

/** What may be asked of the worker, and by whom: `page` is a content script, `surface` one of ours. */
export const ASKS_OF_WORKER = {
  /** The entry that a reader points at, told as of the page's day. */
  entry: {
    from: "any",
    schema: v.strictObject({ ask: v.literal("entry"), id, published: standpoint }),
  },
  /** Which terms stand in a story? Its text goes no further than the worker. */
  spot: {
    from: "page",
    schema: v.strictObject({ ask: v.literal("spot"), runs: v.array(run), facts }),
  },
  /** Put the card's code into the frame that asks. */
  "card-code": { from: "page", schema: v.strictObject({ ask: v.literal("card-code") }) },
  /** A page without a story of its own has a frame that may hold one: run in its frames too. */
  "run-in-frames": { from: "page", schema: v.strictObject({ ask: v.literal("run-in-frames") }) },
  /** A page says how many different terms it holds: the badge shows it. */
  "term-count": {
    from: "page",
    schema: v.strictObject({ ask: v.literal("term-count"), count }),
  },
  /** The entry that a selected text names, or else those whose names are nearest. */
  "look-up": {
    from: "page",
    schema: v.strictObject({
      ask: v.literal("look-up"),
      text: v.pipe(v.string(), v.maxLength(300)),
      published: standpoint,
    }),
  },
  /** Open our glossary in a tab of its own, at an entry if one is named. */
  "open-glossary": {
    from: "any",
    schema: v.strictObject({ ask: v.literal("open-glossary"), id: v.optional(id) }),
  },
  /** Change some settings. */
  "change-settings": {
    from: "surface",
    schema: v.strictObject({ ask: v.literal("change-settings"), patch: SettingsPatchSchema }),
  },
  /** "I know this", said or taken back on a card: the only setting that a page script may change. */
  know: {
    from: "page",
    schema: v.strictObject({ ask: v.literal("know"), id, known: v.boolean() }),
  },
  "reset-settings": {
    from: "surface",
    schema: v.strictObject({ ask: v.literal("reset-settings") }),
  },
  /** Switch a site off or on. */
  "switch-site": {
    from: "surface",
    schema: v.strictObject({ ask: v.literal("switch-site"), site: HostSchema, on: v.boolean() }),
  },
  /** Run on the page of that tab, this once (the browser has granted it for the tab). */
  "run-once": { from: "surface", schema: v.strictObject({ ask: v.literal("run-once"), tab }) },
} as const;

/** What the worker answers to each ask. */
export interface AnswersOfWorker {
  entry: CardView;
  spot: PackedSpots;
  "card-code": null;
  "run-in-frames": null;
  "term-count": null;
  "look-up": CardView | MissingView;
  "open-glossary": null;
  "change-settings": Settings;
  know: null;
  "reset-settings": null;
  "switch-site": Settings;
  "run-once": null;
}

/** What may be asked of a page's script, by the worker or a surface. */
export const ASKS_OF_PAGE = {
  /** The page's terms in reading order, for the popup. */
  "page-terms": v.strictObject({ ask: v.literal("page-terms") }),
  /** Scroll to the first mention of an entry and open its card. */
  "show-term": v.strictObject({ ask: v.literal("show-term"), id }),
  /** Go to the next or the previous term and open its card. */
  step: v.strictObject({ ask: v.literal("step"), by: v.picklist([1, -1]) }),
  /** Open the card of a text that the reader selected; the worker has found the entry. */
  "look-up-selection": v.strictObject({
    ask: v.literal("look-up-selection"),
    text: v.pipe(v.string(), v.maxLength(300)),
  }),
} as const;

/** What a page holds, as the popup lists it. */
export interface PageTerms {
  /** Whether the page is being read just now: then the rest is what was known before. */
  readonly reading: boolean;
  /** Whether the page is an article at all. */
  readonly article: boolean;
  /** The document's media type: `text/html` for nearly all. */
  readonly type: string;
  /** The story's or the page's language as a BCP 47 tag, if no pack is written for it. */
  readonly foreign: string | null;
  /** Whether the reader has left the site on. */
  readonly on: boolean;
  readonly published: Day | null;
  readonly terms: readonly PageTerm[];
}

/** One term of the page: the entry, how the page writes it first, and how often it stands there. */
export interface PageTerm {
  readonly id: string;
  readonly surface: string;
  readonly count: number;
  readonly because: readonly Reason[];
}

/** What a page's script answers to each ask. */
export interface AnswersOfPage {
  "page-terms": PageTerms;
  "show-term": null;
  step: null;
  "look-up-selection": null;
}

export type AskOfWorker = {
  [K in keyof typeof ASKS_OF_WORKER]: v.InferOutput<(typeof ASKS_OF_WORKER)[K]["schema"]>;
}[keyof typeof ASKS_OF_WORKER];

export type AskOfPage = {
  [K in keyof typeof ASKS_OF_PAGE]: v.InferOutput<(typeof ASKS_OF_PAGE)[K]>;
}[keyof typeof ASKS_OF_PAGE];

/** Failures cross as values: an error thrown on one side never reaches the other as an exception. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };
