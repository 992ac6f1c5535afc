import { askWorker, Orphaned } from "../messages/send.ts";
import type { Reading } from "./reading.ts";

/** Tells the worker how many different terms a story holds: the badge shows it. */
export interface TermCount {
  /** Tells it when it has changed. */
  readonly tell: (story: Reading | undefined) => void;
  /** The browser has forgotten it: it is told next time, changed or not. */
  readonly forget: () => void;
}

/** Counts for the worker. `orphaned` is called when there is nobody to tell any more. */
export function createTermCount(orphaned: () => void): TermCount {
  let last: number | undefined;
  return {
    tell(story) {
      const count = new Set(story?.marks.map(({ spot }) => spot.entry)).size;
      if (count === last) return;
      last = count;
      askWorker({ ask: "term-count", count }).catch((error) => {
        if (error instanceof Orphaned) orphaned();
      });
    },
    forget() {
      last = undefined;
    },
  };
}
