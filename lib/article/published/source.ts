import type { Thing } from "../json-ld.ts";

/** An article as the date sources see it. */
export interface DatedPage {
  /** Where it stands: the whole page, or a part of one with several stories. */
  readonly scope: Document | Element;
  /** The page whose meta elements speak of it; nothing where they speak of another story. */
  readonly head: Document | undefined;
  /** Its own address; empty if it is not known. */
  readonly url: string;
  /** Its headline and its title, as far as they are told apart from the page's text. */
  readonly titles: readonly string[];
  /** The JSON-LD that speaks of it. */
  readonly things: readonly Thing[];
}

/** What a source found, as the page writes it, the likeliest first; nothing is believed yet. */
export interface RawDates {
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** Dates that are not said to be of publication: they may be of a change, or of the page around. */
  readonly plain?: readonly string[];
}

/** One way in which pages say when they were published. Adding one is a file and a row. */
export interface DateSource {
  /** The source's name, for the reason that is shown. */
  readonly by: string;
  readonly read: (page: DatedPage) => RawDates;
}
