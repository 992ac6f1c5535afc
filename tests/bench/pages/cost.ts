import type { TraceEvent } from "./trace.ts";

/** What an extension's script has cost the page's main thread, in ms of the thread's own time. */
export interface Cost {
  /** To make the world in which the script runs: the browser's, the same for every extension. */
  readonly world: number;
  /** To compile the script and to run it for the first time. */
  readonly start: number;
  /** What it did from then on, layout that it asked for included. */
  readonly read: number;
  /** Style, layout and paint soon after its last task: where the page itself moves, its own too. */
  readonly render: number;
  /** The longest stretch of it in one task. */
  readonly longest: number;
  /** The same after the start. */
  readonly slice: number;
}

/** All of it. */
export const totalOf = ({ world, start, read, render }: Cost): number =>
  world + start + read + render;

const ANSWER = "BlinkScheduler_PerformMicrotaskCheckpoint";
/** Each as it begins what is done by scripts: calls, timers, answers to promises. */
const SCRIPT = ["EvaluateScript", "FunctionCall", "v8.callFunction", "TimerFire", ANSWER];
const RENDER = ["UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit"];
const WORLD = "LocalWindowProxy::Initialize";
const TASK = "RunTask";

/** So soon after a task of ours the browser paints what it has changed, in µs: some frames. */
const SOON_US = 100_000;
/** A task of ours that reads or paints takes longer, in µs. */
const TASK_US = 1000;
/** Answers to promises that take less, in µs, are none: the protocol's own looks at the page end so. */
const ANSWER_US = 500;

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
    (event) => event.ts >= begin.ts && (event.name !== ANSWER || cpuOf(event) > ANSWER_US),
  );
  const turns = scripts.filter((one) => one === begin || isWork(one)).filter(isLastForAWhile);
  const rendered = outermost(main, [...RENDER, ...SCRIPT]).filter(
    ({ name, ts }) => RENDER.includes(name) && turns.some((turn) => isSoonAfter(turn, ts)),
  );
  const stretches = stretchesOf(scripts, outermost(main, [TASK]));
  return {
    world: msOf(worlds.slice(-1)),
    start: msOf(scripts.slice(0, 1)),
    read: msOf(scripts.slice(1)),
    render: msOf(rendered),
    longest: Math.max(...stretches),
    slice: Math.max(0, ...stretches.slice(1)),
  };
}

/** How long scripts ran in each task that they ran in, in ms. */
const stretchesOf = (scripts: readonly TraceEvent[], tasks: readonly TraceEvent[]): number[] =>
  tasks
    .map((task) => msOf(scripts.filter((script) => isIn(task, script))))
    .filter((stretch) => stretch > 0);

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

/** Reads or paints; an answer to a promise is handled after that, or begins what timers go on with. */
const isWork = (script: TraceEvent): boolean => script.name !== ANSWER && cpuOf(script) > TASK_US;

/** We paint in the last of a row of tasks: frames between them are the page's own. */
const isLastForAWhile = (script: TraceEvent, at: number, row: readonly TraceEvent[]): boolean => {
  const next = row[at + 1];
  return !next || next.ts > endOf(script) + SOON_US;
};

const isSoonAfter = (script: TraceEvent, at: number): boolean =>
  at >= endOf(script) && at < endOf(script) + SOON_US;

const isIn = (task: TraceEvent, { ts }: TraceEvent): boolean => task.ts <= ts && ts < endOf(task);

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

const cpuOf = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur;

const msOf = (events: readonly TraceEvent[]): number =>
  events.reduce((sum, event) => sum + cpuOf(event), 0) / 1000;
