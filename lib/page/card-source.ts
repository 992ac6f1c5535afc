import type { CardView } from "../core/card-view.ts";
import type { Day } from "../core/dates.ts";
import { askWorker } from "../messages/send.ts";
import { cardPort } from "./card-port.ts";

/** An entry told as of the page's day, and with it the card's code, which comes with the first. */
export async function fetchEntry(id: string, published: Day | undefined): Promise<CardView> {
  const ask = { ask: "entry", id, published: published ?? null } as const;
  const [view] = await Promise.all([askWorker(ask), fetchCard()]);
  return view;
}

/** Has the card's code put into this page, if it is not here yet. */
export async function fetchCard(): Promise<void> {
  if (!cardPort()) await askWorker({ ask: "card-code" });
}
