import type { TraceEvent } from "./trace.ts";

/** What an extension's script has cost the page's main thread, in ms of the thread's own time. */
export interface Cost {
  /** To make the world in which the script runs: the browser's, the same for every extension. */
  readonly world: number;
  /** To compile the script and to run it for the first time. */
  readonly start: number;
  /** What it did from then on, layout that it asked for included. */
  readonly read: number;
  /** Style, layout and paint soon after it was done: where the page itself moves, its own too. */
  readonly render: number;
  /** The longest stretch of it in one task. */
  readonly longest: number;
}

/** All of it. */
export const totalOf = ({ world, start, read, render }: Cost): number =>
  world + start + read + render;

/** Each as it begins what is done by scripts: calls, timers, answers to promises. */
const SCRIPT = [
  "EvaluateScript",
  "FunctionCall",
  "v8.callFunction",
  "TimerFire",
  "BlinkScheduler_PerformMicrotaskCheckpoint",
];
const RENDER = ["UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit"];
const WORLD = "LocalWindowProxy::Initialize";
const TASK = "RunTask";

/** So soon after a script the browser paints what it has changed, in µs: some frames. */
const SOON_US = 100_000;
/** Less than that, in µs, is the browser's look whether there is something to be done. */
const IDLE_US = 20;

/**
 * The cost of an extension's script, by the trace of a page whose own scripts don't run: then every
 * script on the main thread is the extension's. Nothing if its script did not run.
 */
export function costIn(events: readonly TraceEvent[]): Cost | undefined {
  const begin = events.find(isOurStart);
  if (!begin) return undefined;
  const main = events
    .filter(({ ph, pid, tid }) => ph === "X" && pid === begin.pid && tid === begin.tid)
    .toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const worlds = outermost(main, [WORLD]).filter(({ ts }) => ts < begin.ts);
  const scripts = outermost(main, SCRIPT).filter(
    (event) => event.ts >= begin.ts && cpuOf(event) > IDLE_US,
  );
  const rendered = outermost(main, [...RENDER, ...SCRIPT]).filter(
    ({ name, ts }) => RENDER.includes(name) && isSoonAfter(scripts, ts),
  );
  const tasks = outermost(main, [TASK]);
  return {
    world: msOf(worlds.slice(-1)),
    start: msOf(scripts.slice(0, 1)),
    read: msOf(scripts.slice(1)),
    render: msOf(rendered),
    longest: Math.max(...tasks.map((task) => msOf(scripts.filter((one) => isIn(task, one))))),
  };
}

const isOurStart = ({ name, args }: TraceEvent): boolean =>
  name === "EvaluateScript" && /^chrome-extension:.*\/page\.js$/u.test(args?.data?.url ?? "");

/** Those of the names that are not within another of them. Takes them in the order of their begin. */
function outermost(events: readonly TraceEvent[], names: readonly string[]): TraceEvent[] {
  let end = 0;
  return events.filter((event) => {
    if (!names.includes(event.name) || event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

/** Whether it comes after the last of a row of scripts that follow each other closely. */
function isSoonAfter(scripts: readonly TraceEvent[], at: number): boolean {
  const next = scripts.findIndex(({ ts }) => ts > at);
  const before = scripts.at(next < 0 ? -1 : next - 1);
  if (next === 0 || !before || at > endOf(before) + SOON_US) return false;
  const after = next < 0 ? undefined : scripts[next];
  return after === undefined || after.ts > endOf(before) + SOON_US;
}

const isIn = (task: TraceEvent, { ts }: TraceEvent): boolean => task.ts <= ts && ts < endOf(task);

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

const cpuOf = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur;

const msOf = (events: readonly TraceEvent[]): number =>
  events.reduce((sum, event) => sum + cpuOf(event), 0) / 1000;
