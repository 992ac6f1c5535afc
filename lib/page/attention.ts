import type { CardView, MissingView } from "../core/card-view.ts";
import type { Day } from "../core/dates.ts";
import { askWorker, Orphaned } from "../messages/send.ts";
import type { Settings } from "../settings/schema.ts";
import { cardPort, type CardEvents } from "./card-port.ts";
import { fetchCard, fetchEntry } from "./card-source.ts";
import { isSameMark, isStanding, rectsOf, type Mark } from "./marks.ts";
import { paintActive } from "./paint.ts";
import { IDLE, LEAVE_MS, point, type PointingEffect, type PointingEvent } from "./pointing.ts";

/** What the interpreter needs of the page it serves. */
export interface AttentionContext {
  readonly settings: () => Settings;
  /** When the story was published that a mark stands in; without one, the story before the reader. */
  readonly published: (mark?: Mark) => Day | undefined;
  /** The extension behind us is gone. */
  readonly orphaned: () => void;
}

/** A reader's attention on one page: takes events, keeps the state, opens and closes the card. */
export interface Attention {
  readonly tell: (event: PointingEvent<Mark>) => void;
  /** The mark whose card is open, or about to be because it was asked for. */
  readonly openMark: () => Mark | undefined;
  /** Shows an entry that stands nowhere on the page, beside `anchor` (a selection). */
  readonly showEntry: (view: CardView | MissingView, anchor: DOMRect) => Promise<void>;
}

/** Runs the effects that `point` asks for. Everything ends with the signal. */
export function createAttention(context: AttentionContext, signal: AbortSignal): Attention {
  const attention = new Interpreter(context);
  signal.addEventListener("abort", () => attention.end());
  return attention;
}

class Interpreter implements Attention {
  readonly #context: AttentionContext;
  #state: ReturnType<typeof point<Mark>>["state"] = IDLE;
  #view: CardView | undefined;
  #open: Mark | undefined;
  #isLookedUp = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: AttentionContext) {
    this.#context = context;
  }

  readonly openMark = (): Mark | undefined =>
    this.#open ?? (this.#state.at === "waiting" ? this.#state.mark : undefined);

  readonly tell = (event: PointingEvent<Mark>): void => {
    // A card of a looked-up text belongs to no mark, so the chart knows nothing of it.
    if (event.is === "close" || event.is === "turned-away") this.#closeLookedUp();
    const { state, effects } = point(this.#state, event, isSameMark);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
  };

  readonly showEntry = async (view: CardView | MissingView, rect: DOMRect): Promise<void> => {
    this.tell({ is: "close" });
    await this.#orQuietly(fetchCard());
    this.#isLookedUp = true;
    cardPort()?.open({ view, anchor: () => rect, focus: true, events: this.#events });
  };

  end(): void {
    clearTimeout(this.#timer);
    this.#close();
  }

  #run(effect: PointingEffect<Mark>): void {
    if (effect.do === "ask") void this.#ask(effect.mark, effect.token);
    else if (effect.do === "wait") this.#wait(effect.for, effect.token);
    else if (effect.do === "open") this.#show(effect.mark, effect.byPress);
    else this.#close();
  }

  /** Asked for when the pointer arrives, so that it is here when the rest is over. */
  async #ask(mark: Mark, token: number): Promise<void> {
    const view = await this.#fetch(mark.spot.entry, mark);
    if (view && token === this.#state.token) this.#view = view;
    this.tell({ is: view ? "arrived" : "failed", token });
  }

  #wait(what: "rest" | "leave", token: number): void {
    clearTimeout(this.#timer);
    const ms = what === "rest" ? this.#context.settings().restMs : LEAVE_MS;
    const is = what === "rest" ? "rested" : "left";
    this.#timer = setTimeout(() => this.tell({ is, token }), ms);
  }

  #show(mark: Mark, byPress: boolean): void {
    if (!this.#view) return;
    this.#isLookedUp = false;
    this.#open = mark;
    paintActive(mark);
    cardPort()?.open({
      view: { ...this.#view, because: mark.spot.because },
      anchor: () => (isStanding(mark) ? rectsOf(mark)[0] : undefined),
      focus: byPress,
      events: this.#events,
    });
  }

  #fetch(id: string, mark: Mark | undefined): Promise<CardView | undefined> {
    return this.#orQuietly(fetchEntry(id, this.#context.published(mark)));
  }

  #closeLookedUp(): void {
    if (this.#isLookedUp) this.#close();
  }

  #close(): void {
    this.#isLookedUp = false;
    this.#open = undefined;
    paintActive(undefined);
    cardPort()?.close();
  }

  readonly #events: CardEvents = {
    entered: () => this.tell({ is: "card-entered" }),
    left: () => this.tell({ is: "card-left" }),
    pinned: (on) => this.tell({ is: "pin", on }),
    closed: () => this.tell({ is: "close" }),
    known: (id, known) => void this.#orQuietly(askWorker({ ask: "know", id, known })),
    entry: (id) => this.#fetch(id, this.#open),
    glossary: (id) => void this.#orQuietly(askWorker({ ask: "open-glossary", id })),
  };

  /** A page gets no errors from us: what could not be had is left out. */
  async #orQuietly<T>(promise: Promise<T>): Promise<T | undefined> {
    try {
      return await promise;
    } catch (error) {
      if (error instanceof Orphaned) this.#context.orphaned();
      return undefined;
    }
  }
}
