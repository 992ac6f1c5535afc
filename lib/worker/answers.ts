import { library } from "../browser/library.ts";
import type { HandlersOfWorker } from "../messages/handle.ts";
import { changeSettings, resetSettings } from "../settings/store.ts";
import { showCount } from "./badge.ts";
import { injectCard } from "./card-code.ts";
import { lookUp } from "./look-up.ts";
import { runInFrames, runOnce } from "./site-access.ts";
import { spotStory } from "./spotting.ts";
import { switchSite } from "./switch-site.ts";

/** The worker's answer to each ask. */
export const ANSWERS: HandlersOfWorker = {
  entry: ({ id }) => library.entry(id),
  spot: ({ runs, facts }) =>
    spotStory({ runs, facts: { ...facts, published: facts.published ?? undefined } }),
  "card-code": (_ask, sender) => injectCard(sender),
  "run-in-frames": (_ask, { tab }) => runInFrames(tab?.id),
  "term-count": ({ count }, { tab }) => showCount(tab?.id, count),
  "look-up": ({ text }) => lookUp(text),
  "change-settings": ({ patch }) => changeSettings(() => patch),
  "switch-site": ({ site, on }) => switchSite(site, on),
  "run-once": ({ tab }) => runOnce(tab),
  know: async ({ id }) => {
    await changeSettings(({ known }) => ({ known: [...new Set([...known, id])] }));
    return null;
  },
  "reset-settings": async () => {
    await resetSettings();
    return null;
  },
};
