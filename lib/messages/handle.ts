import * as v from "valibot";
import { browser } from "../browser/api.ts";
import {
  ASKS_OF_PAGE,
  ASKS_OF_WORKER,
  type Answer,
  type AnswersOfPage,
  type AnswersOfWorker,
  type AskOfPage,
  type AskOfWorker,
} from "./protocol.ts";

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** One handler for each ask of the worker. A handler that throws answers with the reason. */
export type HandlersOfWorker = {
  [K in keyof AnswersOfWorker]: (
    ask: Extract<AskOfWorker, { ask: K }>,
    sender: Sender,
  ) => Promise<AnswersOfWorker[K]>;
};

/** One handler for each ask of a page. */
export type HandlersOfPage = {
  [K in keyof AnswersOfPage]: (ask: Extract<AskOfPage, { ask: K }>) => AnswersOfPage[K];
};

/** Answers the worker's messages. Anything that is not exactly an ask, from a fit sender, is left alone. */
export function answerAsWorker(handlers: HandlersOfWorker): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const ask = askOfWorker(message, sender, browser.runtime.id, browser.runtime.getURL(""));
    if (!ask) return undefined;
    const handler = handlers[ask.ask] as (ask: AskOfWorker, sender: Sender) => Promise<unknown>;
    return settled(() => handler(ask, sender));
  });
}

/**
 * Answers the page script's messages until the signal ends, but not while another frame of the tab
 * is the one to answer.
 */
export function answerAsPage(
  handlers: HandlersOfPage,
  isOurs: () => boolean,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender): Promise<Answer<unknown>> | undefined => {
    const ask = askOfPage(message, sender, browser.runtime.id);
    if (!ask || !isOurs()) return undefined;
    const handler = handlers[ask.ask] as (ask: AskOfPage) => unknown;
    return settled(async () => handler(ask));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}

/**
 * The ask that a message is, if its shape and its sender are right. `ours` is the extension's id,
 * `home` the address of its own pages.
 */
export function askOfWorker(
  message: unknown,
  sender: Sender,
  ours: string,
  home: string,
): AskOfWorker | undefined {
  const name = nameOf(message);
  if (sender.id !== ours || !name || !Object.hasOwn(ASKS_OF_WORKER, name)) return undefined;
  const { from, schema } = ASKS_OF_WORKER[name as keyof typeof ASKS_OF_WORKER];
  const isSurface = sender.url?.startsWith(home) ?? false;
  if (from === "surface" && !isSurface) return undefined;
  if (from === "page" && (isSurface || sender.tab === undefined)) return undefined;
  const parsed = v.safeParse(schema, message);
  return parsed.success ? parsed.output : undefined;
}

/** The ask that a message to a page is, if it comes from the extension itself and not from a tab. */
export function askOfPage(message: unknown, sender: Sender, ours: string): AskOfPage | undefined {
  const name = nameOf(message);
  if (sender.id !== ours || !name || !Object.hasOwn(ASKS_OF_PAGE, name)) return undefined;
  const schema = ASKS_OF_PAGE[name as keyof typeof ASKS_OF_PAGE];
  const parsed = v.safeParse(schema, message);
  return parsed.success ? parsed.output : undefined;
}

function nameOf(message: unknown): string | undefined {
  if (typeof message !== "object" || message === null || !("ask" in message)) return undefined;
  return typeof message.ask === "string" ? message.ask : undefined;
}

async function settled(step: () => Promise<unknown>): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await step() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
