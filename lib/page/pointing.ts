/** How long a card stays after the pointer has left, in ms; as Wikipedia's Page Previews do. */
export const LEAVE_MS = 300;

/**
 * How a card came to be asked for: the pointer rested on a term, a key went to it, or the reader
 * pressed it (a click, a tap, the popup's list).
 */
export type Manner = "rest" | "step" | "press";

/**
 * Where a reader's attention is. `token` counts interactions: an answer or a timer that carries an
 * older token comes too late and is dropped.
 */
export type Pointing<M> =
  | { readonly at: "idle"; readonly token: number }
  /** The pointer rests on a term; the entry has been asked for, and may be here. */
  | { readonly at: "resting"; readonly token: number; readonly mark: M; readonly here: boolean }
  /** The rest is over (or the term was pressed), but the entry is not here yet. */
  | { readonly at: "waiting"; readonly token: number; readonly mark: M; readonly manner: Manner }
  | { readonly at: "open"; readonly token: number; readonly mark: M }
  /** The pointer has left; the card stays a moment, and `over` is where the pointer is now. */
  | {
      readonly at: "leaving";
      readonly token: number;
      readonly mark: M;
      readonly over: M | undefined;
    }
  /** Opened by a key or a tap, pinned, or holding the focus: stays until it is closed. */
  | {
      readonly at: "held";
      readonly token: number;
      readonly mark: M;
      readonly pinned: boolean;
    };

/** What happens to a reader's attention. Times are kept by the interpreter, not here. */
export type PointingEvent<M> =
  /** The pointer moved, and is over this mark or over none; it may be on its way to the open card. */
  | { readonly is: "over"; readonly mark: M | undefined; readonly toCard?: boolean }
  | { readonly is: "rested"; readonly token: number }
  | { readonly is: "left"; readonly token: number }
  /** The entry and the card's code are here. */
  | { readonly is: "arrived"; readonly token: number }
  /** There is nothing to show after all. */
  | { readonly is: "failed"; readonly token: number }
  /** The card is asked for at once. */
  | { readonly is: "press"; readonly mark: M; readonly manner: Exclude<Manner, "rest"> }
  | { readonly is: "card-entered" }
  | { readonly is: "card-left" }
  | { readonly is: "pin"; readonly on: boolean }
  /** The reader did something else: scrolled away, pressed elsewhere, typed, dragged. */
  | { readonly is: "turned-away" }
  /** Esc, the card's close button, or the term is gone. */
  | { readonly is: "close" };

/** What the interpreter does after an event. */
export type PointingEffect<M> =
  | { readonly do: "ask"; readonly mark: M; readonly token: number }
  | { readonly do: "wait"; readonly for: "rest" | "leave"; readonly token: number }
  | { readonly do: "open"; readonly mark: M; readonly manner: Manner }
  | { readonly do: "close" };

export interface Step<M> {
  readonly state: Pointing<M>;
  readonly effects: readonly PointingEffect<M>[];
}

/** Before anything has happened. */
export const IDLE = { at: "idle", token: 0 } as const;

/** The next state and what to do. `same` tells whether two marks are the same mention. */
export function point<M>(
  state: Pointing<M>,
  event: PointingEvent<M>,
  same: (one: M, other: M) => boolean,
): Step<M> {
  switch (event.is) {
    case "over":
      return over(state, event, same);
    case "press":
      return press(state, event.mark, event.manner);
    case "rested":
    case "left":
    case "arrived":
    case "failed":
      return event.token === state.token ? inTime(state, event.is) : stay(state);
    case "card-entered":
      return state.at === "leaving" ? stay({ ...state, at: "open" }) : stay(state);
    case "card-left":
      return state.at === "open" ? leave(state, undefined) : stay(state);
    case "pin":
      return pin(state, event.on);
    case "turned-away":
      return state.at === "held" && state.pinned ? stay(state) : close(state);
    case "close":
      return close(state);
  }
}

function over<M>(
  state: Pointing<M>,
  { mark, toCard }: Extract<PointingEvent<M>, { is: "over" }>,
  same: (one: M, other: M) => boolean,
): Step<M> {
  const isSame = mark !== undefined && state.at !== "idle" && same(state.mark, mark);
  switch (state.at) {
    case "idle":
      return mark === undefined ? stay(state) : rest(state, mark);
    case "resting":
      if (isSame) return stay(state);
      return mark === undefined ? close(state) : rest(state, mark);
    case "waiting":
      if (isSame || state.manner !== "rest") return stay(state);
      return mark === undefined ? close(state) : rest(state, mark);
    case "open":
      return isSame ? stay(state) : leave(state, mark);
    case "leaving":
      if (isSame) return stay({ ...state, at: "open" });
      // However slow the hand is, and whatever it crosses: the grace begins anew.
      return toCard ? leave(state, mark) : stay({ ...state, over: mark });
    case "held":
      return stay(state);
  }
}

function inTime<M>(state: Pointing<M>, is: "rested" | "left" | "arrived" | "failed"): Step<M> {
  const { token } = state;
  if (is === "failed") return close(state);
  if (state.at === "resting") {
    if (is === "arrived") return stay({ ...state, here: true });
    if (is === "rested" && state.here) return open(state, "rest");
    if (is === "rested") return stay({ at: "waiting", token, mark: state.mark, manner: "rest" });
  }
  if (state.at === "waiting" && is === "arrived") {
    return open(state, state.manner);
  }
  if (state.at === "leaving" && is === "left") {
    const closed = close(state);
    if (state.over === undefined) return closed;
    const next = rest(closed.state, state.over);
    return { state: next.state, effects: [...closed.effects, ...next.effects] };
  }
  return stay(state);
}

function rest<M>(state: Pointing<M>, mark: M): Step<M> {
  const token = state.token + 1;
  return {
    state: { at: "resting", token, mark, here: false },
    effects: [
      { do: "ask", mark, token },
      { do: "wait", for: "rest", token },
    ],
  };
}

/** The card of another term goes at once: the page may scroll to the pressed one, away from it. */
function press<M>(state: Pointing<M>, mark: M, manner: Manner): Step<M> {
  const token = state.token + 1;
  const isShown = state.at === "open" || state.at === "leaving" || state.at === "held";
  return {
    state: { at: "waiting", token, mark, manner },
    effects: [...(isShown ? [{ do: "close" } as const] : []), { do: "ask", mark, token }],
  };
}

function open<M>({ token, mark }: Pointing<M> & { mark: M }, manner: Manner): Step<M> {
  const effects = [{ do: "open", mark, manner }] as const;
  if (manner === "rest") return { state: { at: "open", token, mark }, effects };
  return { state: { at: "held", token, mark, pinned: false }, effects };
}

function leave<M>(state: Extract<Pointing<M>, { mark: M }>, to: M | undefined): Step<M> {
  const token = state.token + 1;
  return {
    state: { at: "leaving", token, mark: state.mark, over: to },
    effects: [{ do: "wait", for: "leave", token }],
  };
}

function pin<M>(state: Pointing<M>, pinned: boolean): Step<M> {
  if (state.at !== "open" && state.at !== "leaving" && state.at !== "held") return stay(state);
  return stay({ at: "held", token: state.token, mark: state.mark, pinned });
}

function close<M>(state: Pointing<M>): Step<M> {
  if (state.at === "idle") return stay(state);
  return { state: { at: "idle", token: state.token + 1 }, effects: [{ do: "close" }] };
}

const stay = <M>(state: Pointing<M>): Step<M> => ({ state, effects: [] });
