import type { HandlersOfWorker } from "../messages/handle.ts";
import { changeSettings, resetSettings } from "../settings/store.ts";
import { showCount } from "./badge.ts";
import { injectCard } from "./card-code.ts";
import { openGlossary } from "./glossary-tab.ts";
import { lookUp } from "./look-up.ts";
import { runInFrames, runOnce } from "./site-access.ts";
import { spotStory } from "./spotting.ts";
import { switchSite } from "./switch-site.ts";
import { toldEntry } from "./told-entry.ts";

/** The worker's answer to each ask. */
export const ANSWERS: HandlersOfWorker = {
  entry: ({ id, published }) => toldEntry(id, published),
  spot: ({ runs, facts }) =>
    spotStory({ runs, facts: { ...facts, published: facts.published ?? undefined } }),
  "card-code": (_ask, sender) => injectCard(sender),
  "run-in-frames": (_ask, { tab }) => runInFrames(tab?.id),
  "term-count": ({ count }, { tab }) => showCount(tab?.id, count),
  "look-up": ({ text, published }) => lookUp(text, published),
  "open-glossary": ({ id }) => openGlossary(id),
  "change-settings": ({ patch }) => changeSettings(() => patch),
  "switch-site": ({ site, on }) => switchSite(site, on),
  "run-once": ({ tab }) => runOnce(tab),
  know: async ({ id, known: isKnown }) => {
    await changeSettings(({ known }) => {
      const others = known.filter((one) => one !== id);
      return { known: isKnown ? [...others, id] : others };
    });
    return null;
  },
  "reset-settings": async () => {
    await resetSettings();
    return null;
  },
};
