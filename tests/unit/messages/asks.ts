import type { AskOfPage, AskOfWorker } from "../../../lib/messages/protocol.ts";

/** One fit example of each ask of the worker. A new ask without one does not compile. */
export const OF_WORKER: { readonly [K in AskOfWorker["ask"]]: Extract<AskOfWorker, { ask: K }> } = {
  entry: { ask: "entry", id: "jcpoa", published: null },
  "card-code": { ask: "card-code" },
  "run-in-frames": { ask: "run-in-frames" },
  spot: {
    ask: "spot",
    runs: [{ text: "The E3 met.", role: "body", section: 0 }],
    facts: { published: null, section: ["world"] },
  },
  "term-count": { ask: "term-count", count: 3 },
  "look-up": { ask: "look-up", text: "snapback", published: null },
  "open-glossary": { ask: "open-glossary", id: "jcpoa" },
  "change-settings": { ask: "change-settings", patch: { restMs: 600 } },
  know: { ask: "know", id: "jcpoa", known: true },
  "reset-settings": { ask: "reset-settings" },
  "switch-site": { ask: "switch-site", site: "news.example", on: false },
  "run-once": { ask: "run-once", tab: 7 },
};

/** One fit example of each ask of a page. */
export const OF_PAGE: { readonly [K in AskOfPage["ask"]]: Extract<AskOfPage, { ask: K }> } = {
  "page-terms": { ask: "page-terms" },
  "show-term": { ask: "show-term", id: "jcpoa" },
  step: { ask: "step", by: -1 },
  "look-up-selection": { ask: "look-up-selection", text: "snapback" },
};
