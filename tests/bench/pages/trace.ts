import type { CDPSession } from "playwright-core";
import { within } from "../../e2e/until.ts";

/** An event of Chromium's trace; times in µs. */
export interface TraceEvent {
  readonly name: string;
  /** `X` is one with a duration. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** How long the thread has really worked in it, however busy the machine was. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8", "toplevel"];

/** A trace as it may take to arrive, in ms. */
const ARRIVAL_MS = 20_000;

/** What Chromium did in the meantime. */
export async function traced(
  session: CDPSession,
  meanwhile: () => Promise<void>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...trusted(value));
  session.on("Tracing.dataCollected", collect);
  const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ["*"] };
  await session.send("Tracing.start", { traceConfig, transferMode: "ReportEvents" });
  try {
    await meanwhile();
  } finally {
    const complete = new Promise<void>((done) =>
      session.once("Tracing.tracingComplete", () => done()),
    );
    await session.send("Tracing.end");
    await within("Chromium gives its trace", complete, ARRIVAL_MS);
    session.off("Tracing.dataCollected", collect);
  }
  return events;
}

/** The protocol calls them objects; what is in them is the trace format's. */
const trusted = (events: readonly object[]): TraceEvent[] => events as TraceEvent[];
