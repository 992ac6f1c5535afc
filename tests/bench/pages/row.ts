import { HOST_TAG } from "../../../lib/page/leftovers.ts";
import type { Server } from "../../e2e/server.ts";
import type { CorpusPage } from "./corpus.ts";
import { totalOf, type Cost } from "./cost.ts";
import type { Fleet } from "./fleet.ts";
import { RANGES } from "./peer.ts";
import { seenOn, type Seen } from "./seen.ts";
import { visit, type Visit } from "./visit.ts";

/** One page in one browser. */
export interface Row {
  readonly path: string;
  /** Why there is nothing to tell: the page hung, or a browser broke on it. */
  readonly failed?: string;
  readonly found?: Findings;
}

/** What Sidelight has done to a page. Chromium alone tells all of it. */
export interface Findings {
  readonly seen: Seen;
  readonly cost: Cost | undefined;
  /** What the peer took on the same page, in ms; articles only. */
  readonly peer: number | undefined;
  readonly shift: number | undefined;
  /** In bytes. */
  readonly heap: number | undefined;
  /** Whether the document is another than without Sidelight. */
  readonly differs: boolean;
  readonly messages: readonly string[];
  readonly requests: readonly string[];
}

/** What rows are measured with. */
export interface Means {
  readonly fleet: Fleet;
  readonly server: Server;
  /** The script that reads an article, for `seenOn`. */
  readonly reader: string;
  /** Whether there is a peer in this browser. */
  readonly hasPeer: boolean;
}

/** Looks that a layout shift is given to be seen again: what is not in each is the page's own. */
const LOOKS = 3;

/** Measures a page. What goes wrong stands in the row, and the next page gets new browsers. */
export async function rowOf(page: CorpusPage, means: Means): Promise<Row> {
  try {
    return { path: page.path, found: await findingsOn(page.url, means) };
  } catch (error) {
    await means.fleet.end();
    return { path: page.path, failed: String(error).split("\n")[0]?.slice(0, 120) ?? "" };
  }
}

async function findingsOn(url: string, means: Means): Promise<Findings> {
  const { fleet, server } = means;
  const plain = await visit(
    { browser: await fleet.get("plain"), server, isTimed: false },
    url,
    nothing,
  );
  const { seen, ours } = await visitWithUs(url, means);
  const shift = await shiftBeyond(plain, ours, async () => (await visitWithUs(url, means)).ours);
  return {
    seen,
    cost: ours.cost,
    peer: means.hasPeer && seen.article ? await peerOn(url, seen.ranges, means) : undefined,
    shift,
    heap: ours.heap === undefined ? undefined : ours.heap - (plain.heap ?? 0),
    ...beyond(plain, ours),
  };
}

async function visitWithUs(
  url: string,
  { fleet, server, reader }: Means,
): Promise<{ readonly seen: Seen; readonly ours: Visit }> {
  const browser = await fleet.get("ours");
  let seen: Seen | undefined;
  const ours = await visit({ browser, server, isTimed: true }, url, async (tab) => {
    seen = await seenOn(tab, browser, reader);
  });
  if (!seen) throw new Error("Sidelight was not asked.");
  return { seen, ours };
}

async function peerOn(
  url: string,
  ranges: number,
  { fleet, server }: Means,
): Promise<number | undefined> {
  const browser = await fleet.get("peer");
  await browser.callApi("storage.local.set", { [RANGES]: ranges });
  const { cost } = await visit({ browser, server, isTimed: true }, url, nothing);
  return cost && totalOf(cost);
}

/** How much more the page has moved with us, in each of some visits. */
async function shiftBeyond(
  plain: Visit,
  ours: Visit,
  again: () => Promise<Visit>,
): Promise<number | undefined> {
  if (plain.shift === undefined || ours.shift === undefined) return undefined;
  let least = ours.shift;
  for (let look = 1; look < LOOKS && least > plain.shift; look++) {
    least = Math.min(least, (await again()).shift ?? 0);
  }
  return Math.max(0, least - plain.shift);
}

/** What there is with us that was not there without. */
function beyond(plain: Visit, ours: Visit): Pick<Findings, "differs" | "messages" | "requests"> {
  const known = new Set(plain.troubles.map(kindOf));
  return {
    differs: ours.markup.replace(`<${HOST_TAG}></${HOST_TAG}>`, "") !== plain.markup,
    messages: ours.troubles.filter((line) => !known.has(kindOf(line))),
    requests: [...ours.requests].filter((request) => !plain.requests.has(request)),
  };
}

/** A browser's complaint without the numbers in it, such as a time or a line. */
const kindOf = (line: string): string => line.replaceAll(/\d+/gu, "0");

const nothing = async (): Promise<void> => undefined;
