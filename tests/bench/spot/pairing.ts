import type { ContenderInfo } from "./contenders.ts";
import type { Warm } from "./in-page/look.ts";
import type { Visit } from "./in-page/visit.ts";

/** A contender with a glossary of a certain size. */
export interface Pairing {
  readonly contender: ContenderInfo;
  /** How many aliases. */
  readonly size: number;
}

/** A pairing's visits, by the number of the page. */
export interface Measured extends Pairing {
  readonly visits: ReadonlyMap<number, Visit>;
  /** Later looks, by the number of the page too. */
  readonly warm: ReadonlyMap<number, Warm>;
  /** Why there are none, or no more, if there is more to say than that the time was up. */
  readonly stopped: string | undefined;
}

/** A pairing while it is being measured. */
export interface Progress extends Pairing {
  readonly visits: Map<number, Visit>;
  warm: ReadonlyMap<number, Warm>;
  stopped: string | undefined;
  /** What its visits took, in ms. */
  spent: number;
}

/** The path of a pairing's script on every page's host. */
export const pathOf = ({ contender, size }: Pairing): string =>
  `/bench/${contender.script}-${size}.js`;

/** The path of the script that reads the article. */
export const READER = "/bench/reader.js";
/** The path of what the benchmark does in a page. */
export const KIT = "/bench/kit.js";
/** The path of the articles' texts. */
export const TEXTS = "/bench/texts.json";
