import { cardView, type CardView, type Standpoint } from "../core/card-view.ts";
import type { Reason } from "../core/reason.ts";
import type { EntryBody } from "../glossary/body.ts";
import { askWorker } from "../messages/send.ts";
import { cardPort } from "./card-port.ts";

/** An entry, and with it the card's code, which comes with the first entry. */
export async function fetchEntry(id: string): Promise<EntryBody> {
  const [entry] = await Promise.all([askWorker({ ask: "entry", id }), fetchCard()]);
  return entry;
}

/** Has the card's code put into this page, if it is not here yet. */
export async function fetchCard(): Promise<void> {
  if (!cardPort()) await askWorker({ ask: "card-code" });
}

/** A related entry, shaped for the same page; nothing if it can't be had. */
export async function fetchRelated(id: string, from: Standpoint): Promise<CardView | undefined> {
  const entry = await askWorker({ ask: "entry", id }).catch(() => undefined);
  return entry && cardView(entry, from, NO_REASONS);
}

/** A related entry was chosen by the reader: there is no sense to argue for. */
const NO_REASONS: readonly Reason[] = [];
