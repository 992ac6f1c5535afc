import { expect, test } from "vitest";
import type { Notice } from "../../../lib/surfaces/options-model.ts";
import { noticeText } from "../../../lib/surfaces/options-view.ts";

test.each([
  [undefined, undefined],
  [{ is: "saved" }, "Saved."],
  [{ is: "imported", file: "mine.json" }, "The settings from “mine.json” are in use."],
  [
    { is: "refused", file: "mine.json" },
    "“mine.json” was not loaded, and nothing was changed. It is not a settings file of this version of Sidelight.",
  ],
] as [Notice | undefined, string | undefined][])("%j is told as “%s”", (notice, expected) => {
  expect(noticeText(notice)).toBe(expected);
});
