import type { CardView } from "../core/card-view.ts";
import type { Day } from "../core/dates.ts";
import { askWorker, Orphaned } from "../messages/send.ts";
import { cardPort } from "./card-port.ts";

/** An entry told as of the page's day, and with it the card's code, which comes with the first. */
export async function fetchEntry(id: string, published: Day | undefined): Promise<CardView> {
  const ask = { ask: "entry", id, published: published ?? null } as const;
  const [view] = await Promise.all([again(() => askWorker(ask)), fetchCard()]);
  return view;
}

/** Has the card's code put into this page, if it is not here yet. */
export async function fetchCard(): Promise<void> {
  if (!cardPort()) await again(() => askWorker({ ask: "card-code" }));
}

/**
 * How often a question is asked, and how long between, in ms: a worker may end between question and
 * answer, and Firefox takes a moment to begin another.
 */
const TRIES = { times: 3, ms: 150 };

async function again<T>(ask: () => Promise<T>, tries = TRIES.times): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Orphaned || tries === 1) throw error;
    await new Promise((resume) => setTimeout(resume, TRIES.ms));
    return again(ask, tries - 1);
  }
}
