import type { CardView, MissingView } from "../core/card-view.ts";
import type { Mark } from "./marks.ts";
import type { Manner } from "./pointing.ts";
import type { Point } from "./safe-triangle.ts";

/** What the card tells the page's script. */
export interface CardEvents {
  readonly entered: () => void;
  readonly left: () => void;
  readonly pinned: (on: boolean) => void;
  readonly closed: () => void;
  /** The reader knows this term, and it is underlined no more; or they take that back. */
  readonly known: (id: string, known: boolean) => void;
  /** Another entry, told as of this page's day; nothing if it can't be had. */
  readonly entry: (id: string) => Promise<CardView | undefined>;
  /** Open the glossary in a tab of its own, at an entry if one is named. */
  readonly glossary: (id?: string) => void;
}

/** A term, and where the pointer is if it asked; or a text that was looked up. */
export type Place = { readonly mark: Mark; readonly pointer: Point | undefined } | DOMRect;

/** A card to be shown. */
export interface CardRequest {
  readonly view: CardView | MissingView;
  readonly place: Place;
  readonly manner: Manner;
  readonly events: CardEvents;
}

/** What the card's script, which comes only when it is needed, does for the page's script. */
export interface CardPort {
  /** The card will be asked for in a moment: draws what can be drawn before. Shows nothing. */
  readonly prepare: (request: CardRequest) => void;
  readonly open: (request: CardRequest) => void;
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
