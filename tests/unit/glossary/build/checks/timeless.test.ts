import { expect, test } from "vitest";
import { faultsWith } from "../../authored.ts";

test.each(["currently", "Recently", "now", "last year", "last month", "nowadays", "will"])(
  "“%s” goes stale",
  (word) => {
    const reason = `“${word}” goes stale; give the date, or say it in states`;
    expect(faultsWith("gist: The deal", `gist: ${word} the deal`)).toEqual([
      `demo/pact.yaml:10: gist: ${reason}`,
    ]);
    expect(faultsWith("Norland left.", `Norland ${word} left.`)).toEqual([
      `demo/pact.yaml:17: timeline.1.event: ${reason}`,
    ]);
  },
);

test("states are dated, so they may say it", () => {
  expect(faultsWith("Norland has left", "Norland is now out, and will stay out of")).toEqual([]);
});

test.each(["known", "snow", "goodwill", "willing", "nowhere"])("“%s” is no such word", (word) => {
  expect(faultsWith("background: Norland", `background: ${word} Norland`)).toEqual([]);
});
