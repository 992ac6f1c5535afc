import { watchAddress } from "./address.ts";
import { whenSeen } from "./seen.ts";
import type { Stories } from "./stories.ts";

/** When to look again for a story on a page that had none at first, in ms after the first look. */
const LATER_LOOKS_MS = [1000, 3000];

/**
 * Has the page looked at when it is first seen, a little later (some pages bring their story after
 * they have loaded) and when it goes to another address. Gives what has it looked at at any time, as
 * soon as it is seen.
 */
export function scheduleLooks(
  { look, lookForOne }: Pick<Stories, "look" | "lookForOne">,
  signal: AbortSignal,
): () => void {
  const lookWhenSeen = (): void => whenSeen(look, signal);
  whenSeen(() => {
    look();
    for (const ms of LATER_LOOKS_MS) {
      const later = setTimeout(() => whenSeen(lookForOne, signal), ms);
      signal.addEventListener("abort", () => clearTimeout(later));
    }
  }, signal);
  watchAddress(look, signal);
  return lookWhenSeen;
}
