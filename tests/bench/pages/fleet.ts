import type { Browser, Launch } from "../../e2e/drivers/browser.ts";
import { within } from "../../e2e/until.ts";

/** What a page is opened with: nothing, Sidelight, or the peer. */
export type Crew = "plain" | "ours" | "peer";

/** The browsers of a round, each started when it is first asked for. */
export interface Fleet {
  readonly get: (crew: Crew) => Promise<Browser>;
  /** Gives all of them up, after one of them has failed: the next page gets new ones. */
  readonly end: () => Promise<void>;
}

/** How long a browser may take to go, in ms. One that hangs is left behind. */
const FAREWELL_MS = 10_000;

/** A fleet of one kind of browser with these extensions. */
export function createFleet(
  launch: (how: Launch) => Promise<Browser>,
  port: number,
  folders: { readonly ours: string; readonly peer: string | undefined },
): Fleet {
  const afloat = new Map<Crew, Browser>();
  return {
    async get(crew) {
      const folder = crew === "plain" ? undefined : folders[crew];
      const how = folder === undefined ? { port, without: true } : { port, extension: folder };
      const browser = afloat.get(crew) ?? (await launch(how));
      afloat.set(crew, browser);
      return browser;
    },
    async end() {
      const all = [...afloat.values()];
      afloat.clear();
      for (const browser of all) {
        await within("a browser ends", browser.close(), FAREWELL_MS).catch(() => undefined);
      }
    },
  };
}
