import type { CardView } from "../core/card-view.ts";

/** What the card tells the page's script. */
export interface CardEvents {
  readonly entered: () => void;
  readonly left: () => void;
  readonly pinned: (on: boolean) => void;
  readonly closed: () => void;
  /** The reader knows this term: underline it no more. */
  readonly known: (id: string) => void;
  /** A related entry, shaped for this page; nothing if it can't be had. */
  readonly related: (id: string) => Promise<CardView | undefined>;
}

/** A text that a reader looked up and that the glossary does not explain. */
export interface Missing {
  readonly missing: string;
}

/** A card to be shown. */
export interface CardRequest {
  readonly view: CardView | Missing;
  /** Where the term stands, in client pixels; nothing when it is gone from the screen. */
  readonly anchor: () => DOMRect | undefined;
  /** Whether the focus goes into the card: it was opened by a key, a list or a tap. */
  readonly focus: boolean;
  readonly events: CardEvents;
}

/** What the card's script, which comes only when it is needed, does for the page's script. */
export interface CardPort {
  readonly open: (request: CardRequest) => void;
  readonly close: () => void;
  /** The page scrolled: follow the term. */
  readonly follow: () => void;
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
