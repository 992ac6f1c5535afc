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
}

/** One way in which pages say when they were published. Adding one is a file and a row. */
export interface DateSource {
  /** The source's name, for the reason that is shown. */
  readonly by: string;
  readonly read: (page: DatedPage) => RawDates;
}
