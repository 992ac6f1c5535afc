import { startServer, type Reply, type Server } from "../../e2e/server.ts";
import { NONCE } from "./in-page/run-script.ts";
import type { BenchPage } from "./pages.ts";

/** The pages' own scripts don't run, and they ask for nothing beside themselves. */
const PAGE_HEADERS = {
  "content-security-policy": `default-src 'none'; connect-src 'self'; script-src 'nonce-${NONCE}'`,
  // Only pages that no other page can reach are given a fine clock: of 5 µs, in Firefox 20.
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** Serves the pages, and on every host of theirs the scripts by their paths. */
export const serve = (
  pages: readonly BenchPage[],
  scripts: ReadonlyMap<string, string>,
): Promise<Server> =>
  startServer((address): Reply => {
    const script = scripts.get(address.pathname);
    if (script !== undefined) return { body: script, headers: { "content-type": "text/plain" } };
    const page = pages.find(({ url }) => url === address.href);
    return { body: page?.html ?? "", headers: PAGE_HEADERS };
  });
