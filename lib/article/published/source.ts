import type { Metadata } from "../metadata.ts";

/** The page as the date sources see it. */
export interface DatedPage {
  readonly doc: Document;
  readonly url: string;
  readonly metadata: Metadata;
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
