// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { claimPage } from "../../../lib/page/claim.ts";

test("a page is ours once, and again only when that life has ended", () => {
  const life = claimPage();
  expect(life?.signal.aborted).toBe(false);
  expect(claimPage()).toBeUndefined();
  life!.abort();
  const next = claimPage();
  expect(next?.signal.aborted).toBe(false);
  next!.abort();
});
