import { languages } from "virtual:packs";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { claimPage } from "../lib/page/claim.ts";
import { sweepLeftovers } from "../lib/page/leftovers.ts";
import { startSession } from "../lib/page/session.ts";

/** Runs on every page of a news site, and where a reader asks for it. */
export default defineUnlistedScript(() => {
  const life = claimPage();
  if (!life) return;
  sweepLeftovers();
  void startSession(languages, life);
});
