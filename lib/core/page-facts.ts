import type { Day } from "./dates.ts";

/** What is known of the page apart from its text. */
export interface PageFacts {
  /** The day of publication, if the page gives one. */
  readonly published: Day | undefined;
  /** Lower-case words of the site's section: URL path, `articleSection`, keywords. */
  readonly section: readonly string[];
}
