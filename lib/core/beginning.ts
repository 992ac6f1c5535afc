import type { EntryBody } from "../glossary/body.ts";
import type { PartialDate } from "./dates.ts";

/**
 * From when there has been what an entry tells of, where that is known; never of a person, of whom
 * nobody says that there was none yet. By `exists` alone: the first state is often the first that
 * an author could show, of many.
 */
export function beginningOf({
  kind,
  exists,
}: Pick<EntryBody, "kind" | "exists">): PartialDate | undefined {
  return kind === "person" ? undefined : exists?.from;
}
