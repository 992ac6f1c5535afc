import { HOST_TAG } from "../../../lib/page/leftovers.ts";
import type { Server } from "../../e2e/server.ts";
import { within } from "../../e2e/until.ts";
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

/** So many looks a page is given where there seems to be something beyond what it does by itself. */
const LOOKS = 3;
/** A row that takes longer than all its visits may, in ms, waits for a browser that is gone. */
const LONGEST_MS = 300_000;

/** Measures a page. What goes wrong stands in the row, and the next page gets new browsers. */
export async function rowOf(page: CorpusPage, means: Means): Promise<Row> {
  try {
    const found = await within(page.path, findingsOn(page.url, means), LONGEST_MS);
    return { path: page.path, found };
  } catch (error) {
    await means.fleet.end();
    return { path: page.path, failed: String(error).split("\n")[0]?.slice(0, 120) ?? "" };
  }
}

async function findingsOn(url: string, means: Means): Promise<Findings> {
  const plains = [await visitAlone(url, means)];
  const { seen, ours } = await visitWithUs(url, means);
  const all = [ours];
  while (all.length < LOOKS && isAnything(beyond(plains, all))) {
    plains.push(await visitAlone(url, means));
    all.push((await visitWithUs(url, means)).ours);
  }
  return {
    seen,
    cost: ours.cost,
    peer: means.hasPeer && seen.article ? await peerOn(url, seen.ranges, means) : undefined,
    heap: ours.heap === undefined ? undefined : ours.heap - (plains[0]?.heap ?? 0),
    ...beyond(plains, all),
  };
}

async function visitAlone(url: string, { fleet, server }: Means): Promise<Visit> {
  return visit({ browser: await fleet.get("plain"), server, isTimed: false }, url, nothing);
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

/** What a page does with us beyond what it does without. */
type Beyond = Pick<Findings, "shift" | "differs" | "messages" | "requests">;

/** What is there in each look with us and in none without: pages differ from themselves, too. */
function beyond(plains: readonly Visit[], all: readonly Visit[]): Beyond {
  const inEach = (read: (visit: Visit) => Iterable<string>): string[] => {
    const known = new Set(plains.flatMap((plain) => [...read(plain)]));
    const [first, ...others] = all.map((ours) => new Set(read(ours)));
    return [...(first ?? [])].filter(
      (one) => !known.has(one) && others.every((other) => other.has(one)),
    );
  };
  return {
    shift: shiftBeyond(plains, all),
    differs: all.every(({ markup }) => plains.every((plain) => plain.markup !== bare(markup))),
    messages: inEach(({ troubles }) => troubles.map(kindOf)).filter((line) => !LATE.test(line)),
    requests: inEach(({ requests }) => requests),
  };
}

/** The least that a page has moved with us beyond the most that it has without. */
function shiftBeyond(plains: readonly Visit[], all: readonly Visit[]): number | undefined {
  const [before, after] = [plains, all].map((visits) => visits.flatMap(({ shift }) => shift ?? []));
  if (!before || !after || before.length === 0) return undefined;
  return Math.max(0, Math.min(...after) - Math.max(...before));
}

/** What a browser says of a page some seconds after it has loaded: our visits are the longer ones. */
const LATE = /was preloaded using link preload but not used within a few seconds/u;

const isAnything = ({ shift = 0, differs, messages, requests }: Beyond): boolean =>
  shift > 0 || differs || messages.length > 0 || requests.length > 0;

const bare = (markup: string): string => markup.replace(`<${HOST_TAG}></${HOST_TAG}>`, "");

/** A browser's complaint without the numbers in it, such as a time or a line. */
const kindOf = (line: string): string => line.replaceAll(/\d+/gu, "0");

const nothing = async (): Promise<void> => undefined;
