import { languages } from "virtual:packs";
import index from "virtual:spotting-index";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readIndex } from "../lib/core/index-reader.ts";
import { claimPage } from "../lib/page/claim.ts";
import { bytesOf } from "../lib/page/base64.ts";
import { sweepLeftovers } from "../lib/page/leftovers.ts";
import { createReader } from "../lib/page/reader.ts";
import { startSession } from "../lib/page/session.ts";

/** Runs on every page of a news site, and where a reader asks for it. */
export default defineUnlistedScript(() => {
  const life = claimPage();
  if (!life) return;
  sweepLeftovers();
  void startSession(createReader(readIndex(bytesOf(index)), languages), life);
});
