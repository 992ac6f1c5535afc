import type { CardView, MissingView } from "../core/card-view.ts";

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

/** A card to be shown. */
export interface CardRequest {
  readonly view: CardView | MissingView;
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
