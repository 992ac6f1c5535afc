import type { CardView, Standpoint } from "../core/card-view.ts";
import type { Reason } from "../core/reason.ts";
import type { EntryBody } from "../glossary/body.ts";
import type { Anchor } from "./anchor.ts";
import type { Mark } from "./marks.ts";
import type { Manner } from "./pointing.ts";
import type { Point } from "./safe-triangle.ts";

/** What the card tells the page's script. `Related` is what it is given of a related entry. */
export interface CardEvents<Related = CardView> {
  readonly entered: () => void;
  readonly left: () => void;
  readonly pinned: (on: boolean) => void;
  readonly closed: () => void;
  /** The reader knows this term: underline it no more. */
  readonly known: (id: string) => void;
  /** A related entry; nothing if it can't be had. */
  readonly related: (id: string) => Promise<Related | undefined>;
}

/** A text that a reader looked up and that the glossary does not explain. */
export interface Missing {
  readonly missing: string;
}

/** What the page's script asks to be shown: an entry, and from where it is looked at. */
export interface CardAsk {
  readonly entry: EntryBody | Missing;
  readonly from: Standpoint;
  /** Why the term means this entry. */
  readonly because: readonly Reason[];
  readonly place: Place;
  readonly manner: Manner;
  readonly events: CardEvents<EntryBody>;
}

/** A term, and where the pointer is if it asked; or a text that was looked up. */
export type Place = { readonly mark: Mark; readonly pointer: Point | undefined } | DOMRect;

/** What the card draws: what was asked for, shaped for the page's day. */
export interface CardRequest extends Pick<CardAsk, "manner"> {
  readonly view: CardView | Missing;
  /** Nothing when the term is gone from the screen. */
  readonly anchor: () => Anchor | undefined;
  readonly events: CardEvents;
}

/** What the card's script, which comes only when it is needed, does for the page's script. */
export interface CardPort<Asked = CardAsk> {
  /** The card will be asked for in a moment: draws what can be drawn before. Shows nothing. */
  readonly prepare: (asked: Asked) => void;
  readonly open: (asked: Asked) => void;
  readonly close: () => void;
  /** The page scrolled: follow the term. */
  readonly follow: () => void;
  /** Takes note of where the pointer is, and tells whether it is on its way to the card. */
  readonly isAimedAt: (point: Point) => boolean;
}

/**
 * Where the two scripts of our isolated world meet. The page itself lives in another world and
 * never sees it.
 */
const PORT = Symbol.for("sidelight.card");

type World = typeof globalThis & { [PORT]?: CardPort };

/** The card's side, if its script is here. */
export const cardPort = (): CardPort | undefined => (globalThis as World)[PORT];

/** Offers the card's side to the page's script. */
export function offerCardPort(port: CardPort): void {
  (globalThis as World)[PORT] = port;
}
