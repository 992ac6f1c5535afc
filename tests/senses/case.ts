import type { PageFacts } from "../../lib/core/page-facts.ts";
import type { TextRun } from "../../lib/core/text-run.ts";
import type { Place } from "./lines.ts";

/** A page as the core takes it. */
export interface SensePage {
  readonly runs: readonly TextRun[];
  readonly facts: PageFacts;
}

/** A place on a page and what should be spotted there. */
export interface Case {
  readonly page: SensePage;
  readonly place: Place;
  /** Entries of which the place must get one; if none, it must get nothing. */
  readonly wanted: ReadonlySet<string>;
  /** Every entry that the form can mean. */
  readonly senses: ReadonlySet<string>;
}
