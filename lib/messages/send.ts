import { browser } from "../browser/api.ts";
import type { Answer, AnswersOfPage, AnswersOfWorker, AskOfPage, AskOfWorker } from "./protocol.ts";

/** The extension behind a page's script was updated or removed: nothing can be asked any more. */
export class Orphaned extends Error {
  override readonly name = "Orphaned";
}

/**
 * Asks the worker. Throws with the worker's reason if it could not answer, and `Orphaned` if there
 * will never be anybody to ask.
 */
export async function askWorker<A extends AskOfWorker>(ask: A): Promise<AnswersOfWorker[A["ask"]]> {
  try {
    return unwrap(await browser.runtime.sendMessage(ask));
  } catch (error) {
    throw isOrphan(error) ? new Orphaned("The extension is gone.", { cause: error }) : error;
  }
}

/**
 * Asks the script of a tab's page, in whichever of its frames the story is. Throws where no script
 * runs, too.
 */
export async function askPage<A extends AskOfPage>(
  tab: number,
  ask: A,
): Promise<AnswersOfPage[A["ask"]]> {
  return unwrap(await browser.tabs.sendMessage(tab, ask));
}

/** How long a page's script may take to begin, in ms, and how often we ask. */
const BEGINNING = { ms: 100, times: 15 };

/**
 * Asks again and again until the answer will do, as long as a page's script may take to begin.
 * After that any answer will do, and what goes wrong is thrown.
 */
export async function insist<T>(
  ask: () => Promise<T>,
  willDo: (answer: T) => boolean = () => true,
): Promise<T> {
  for (let tries = 1; tries < BEGINNING.times; tries++) {
    const [outcome] = await Promise.allSettled([ask()]);
    if (outcome.status === "fulfilled" && willDo(outcome.value)) return outcome.value;
    await new Promise((resume) => setTimeout(resume, BEGINNING.ms));
  }
  return ask();
}

/** Both ends are ours and of one build, so the answer's type is trusted. */
function unwrap<T>(answer: Answer<T> | undefined): T {
  if (!answer) throw new Error("Nobody answered.");
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/** Chromium says so in the error; Firefox takes the API away. */
function isOrphan(error: unknown): boolean {
  return /context invalidated/iu.test(String(error)) || browser.runtime?.id === undefined;
}
