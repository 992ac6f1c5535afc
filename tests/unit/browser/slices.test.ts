import { expect, test } from "vitest";
import { inSlices } from "../../../lib/browser/slices.ts";

function* work(ms: number): Generator<undefined, string> {
  for (const end = performance.now() + ms; performance.now() < end;) yield;
  return "done";
}

test("long work lets others have their turn", async () => {
  let turns = 0;
  const beat = setInterval(() => (turns += 1), 1);
  const { signal } = new AbortController();
  expect(await inSlices(work(100), signal)).toBe("done");
  clearInterval(beat);
  expect(turns).toBeGreaterThan(3);
});

test("work whose result nobody wants any more ends", async () => {
  const life = new AbortController();
  const done = inSlices(work(60_000), life.signal);
  life.abort();
  expect(await done).toBeUndefined();
});
