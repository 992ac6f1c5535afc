import type { CardView, MissingView } from "../core/card-view.ts";
import type { Day } from "../core/dates.ts";
import { askWorker, Orphaned } from "../messages/send.ts";
import type { Settings } from "../settings/schema.ts";
import { cardPort, type CardEvents, type CardRequest } from "./card-port.ts";
import { fetchCard, fetchEntry } from "./card-source.ts";
import { isSameMark, type Mark } from "./marks.ts";
import { paintActive } from "./paint.ts";
import {
  IDLE,
  LEAVE_MS,
  point,
  type Manner,
  type PointingEffect,
  type PointingEvent,
} from "./pointing.ts";
import type { Point } from "./safe-triangle.ts";

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
  /** `at` is where the pointer is, if the event is one of the pointer's. */
  readonly tell: (event: PointingEvent<Mark>, at?: Point) => void;
  /** The mark that the pointer rests on, before its card is open. */
  readonly restingMark: () => Mark | undefined;
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

/** So long before the end of a rest, in ms, the card is drawn: slow machines take a fifth of that. */
const PREPARE_MS = 120;

class Interpreter implements Attention {
  readonly #context: AttentionContext;
  #state: ReturnType<typeof point<Mark>>["state"] = IDLE;
  #view: CardView | undefined;
  #open: Mark | undefined;
  /** Where the pointer was when it last spoke of a term; nowhere if a key or a list did. */
  #pointer: Point | undefined;
  #isLookedUp = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #preparing: ReturnType<typeof setTimeout> | undefined;
  #prepareAt = 0;

  constructor(context: AttentionContext) {
    this.#context = context;
  }

  readonly restingMark = (): Mark | undefined => {
    const state = this.#state;
    const rests = state.at === "resting" || (state.at === "waiting" && state.manner === "rest");
    return rests ? state.mark : undefined;
  };

  readonly openMark = (): Mark | undefined =>
    this.#open ?? (this.#state.at === "waiting" ? this.#state.mark : undefined);

  readonly tell = (event: PointingEvent<Mark>, at?: Point): void => {
    // A card of a looked-up text belongs to no mark, so the chart knows nothing of it.
    if (event.is === "close" || event.is === "turned-away") this.#closeLookedUp();
    if (event.is === "over" || event.is === "press") this.#pointer = at;
    const { state, effects } = point(this.#state, this.#aimed(event, at), isSameMark);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
  };

  readonly showEntry = async (view: CardView | MissingView, rect: DOMRect): Promise<void> => {
    this.tell({ is: "close" });
    await this.#orQuietly(fetchCard());
    this.#isLookedUp = true;
    cardPort()?.open({ view, place: rect, manner: "press", events: this.#events });
  };

  end(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#preparing);
    this.#close();
  }

  /** While a card is open the pointer may be on its way to it, across other terms. */
  #aimed(event: PointingEvent<Mark>, at: Point | undefined): PointingEvent<Mark> {
    if (event.is !== "over" || !at || !this.#open) return event;
    return { ...event, toCard: cardPort()?.isAimedAt(at) ?? false };
  }

  #run(effect: PointingEffect<Mark>): void {
    if (effect.do === "ask") void this.#ask(effect.mark, effect.token);
    else if (effect.do === "wait") this.#wait(effect.for, effect.token);
    else if (effect.do === "open") this.#show(effect.mark, effect.manner);
    else this.#close();
  }

  /** Asked for when the pointer arrives, so that it is here when the rest is over. */
  async #ask(mark: Mark, token: number): Promise<void> {
    const view = await this.#fetch(mark.spot.entry, mark);
    if (view && token === this.#state.token) this.#view = { ...view, because: mark.spot.because };
    this.tell({ is: view ? "arrived" : "failed", token });
    // The moment to draw it may have passed meanwhile: the first time, or when the worker slept.
    if (performance.now() >= this.#prepareAt) this.#prepare();
  }

  #wait(what: "rest" | "leave", token: number): void {
    clearTimeout(this.#timer);
    const ms = what === "rest" ? this.#context.settings().restMs : LEAVE_MS;
    const is = what === "rest" ? "rested" : "left";
    this.#timer = setTimeout(() => this.tell({ is, token }), ms);
    clearTimeout(this.#preparing);
    if (what === "leave") return;
    this.#prepareAt = performance.now() + ms - PREPARE_MS;
    this.#preparing = setTimeout(() => this.#prepare(), ms - PREPARE_MS);
  }

  /** Where the pointer still rests, a card is likely: then only its place is left to be found. */
  #prepare(): void {
    const state = this.#state;
    if (state.at !== "resting" || !state.here || !this.#view) return;
    cardPort()?.prepare(this.#requestFor(this.#view, state.mark, "rest"));
  }

  #show(mark: Mark, manner: Manner): void {
    if (!this.#view) return;
    this.#isLookedUp = false;
    this.#open = mark;
    paintActive(mark);
    cardPort()?.open(this.#requestFor(this.#view, mark, manner));
  }

  #requestFor(view: CardView, mark: Mark, manner: Manner): CardRequest {
    return {
      view,
      place: { mark, pointer: this.#pointer },
      manner,
      events: this.#events,
    };
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
