import type { EntryBody } from "../glossary/body.ts";
import { askWorker, Orphaned } from "../messages/send.ts";
import { cardPort } from "./card-port.ts";

/** An entry, and with it the card's code, which comes with the first entry. */
export async function fetchEntry(id: string): Promise<EntryBody> {
  const [entry] = await Promise.all([again(() => askWorker({ ask: "entry", id })), fetchCard()]);
  return entry;
}

/** Has the card's code put into this page, if it is not here yet. */
export async function fetchCard(): Promise<void> {
  if (!cardPort()) await again(() => askWorker({ ask: "card-code" }));
}

/** A worker that ended between question and answer is there again when it is asked again. */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Orphaned) throw error;
    return ask();
  }
}
