import { HOST_TAG } from "../../../lib/page/leftovers.ts";
import type { Key, Point, Tab } from "./browser.ts";
import { callText } from "./call-text.ts";
import type { Marionette } from "./marionette.ts";

/** WebDriver's code for each key. */
const CODES: { readonly [K in Key]: string } = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowDown: "\uE015",
};

const SHIFT = "\uE008";
const HELD = { Alt: "\uE00A", Control: "\uE009" } as const;

/** How long the mouse travels from one point to another, in ms. */
const TRAVEL_MS = 120;

/** A tab of a Firefox, and what it needs of the browser. */
export interface FirefoxTabParts {
  readonly marionette: Marionette;
  /** Firefox's own name for the tab. */
  readonly handle: string;
  readonly id: number;
  /** Runs a function with Firefox's own rights, in the window around the pages. */
  readonly inChrome: <A extends readonly unknown[]>(
    called: (...args: A) => unknown,
    ...args: A
  ) => Promise<unknown>;
  /** Sends a command to the window around the pages. */
  readonly atWindow: (command: string, parameters: object) => Promise<unknown>;
  readonly troubles: () => Promise<readonly string[]>;
}

/** A tab of a Firefox. Commands go to the tab that was switched to, so each switches first. */
export function createFirefoxTab(parts: FirefoxTabParts): Tab {
  const { marionette, handle, id, inChrome, troubles } = parts;
  const enter = () => marionette.send("WebDriver:SwitchToWindow", { handle, focus: false });
  const send = async (command: string, parameters: object = {}): Promise<unknown> => {
    await enter();
    return valueOf(await marionette.send(command, parameters));
  };
  const act = (...actions: readonly object[]) => send("WebDriver:PerformActions", { actions });
  const mouse = (...actions: readonly object[]) => act(pointer("mouse", actions));
  return {
    id,
    goTo: async (url) => void (await send("WebDriver:Navigate", { url })),
    reload: async () => void (await send("WebDriver:Refresh")),
    goBack: async () => void (await send("WebDriver:Back")),
    async show() {
      await marionette.send("WebDriver:SwitchToWindow", { handle, focus: true });
    },
    async evaluate(inPage, ...args) {
      await enter();
      // What comes back is what the caller's function gives there.
      return (await runScript(marionette, callText(inPage, args))) as never;
    },
    async inCard(read, ...args) {
      const call = callText(read, ["ROOT", ...args]).replace('"ROOT"', "root");
      const script = `
        const root = document.querySelector("${HOST_TAG}")?.openOrClosedShadowRoot;
        return root ? ${call} : undefined;`;
      const answer = await send("WebDriver:ExecuteScript", { script, args: [], sandbox: "system" });
      return (answer ?? undefined) as never;
    },
    moveTo: async (point) => void (await mouse(move(point, TRAVEL_MS))),
    click: async (point) => void (await mouse(move(point), down, up)),
    tap: async (point) => void (await act(pointer("touch", [move(point), down, up]))),
    press: async (key) => void (await act(keys([CODES[key]]))),
    pressWith: async (held, key) =>
      void (await act(chord([HELD[held]], key === "v" ? key : CODES[key]))),
    type: async (text) => void (await act(keys([...text]))),
    async pressShortcut(key) {
      await enter();
      await parts.atWindow("WebDriver:PerformActions", {
        actions: [chord([HELD.Alt, SHIFT], CODES[key])],
      });
    },
    async setScreen({ scheme, medium, width }) {
      await enter();
      await inChrome(setScreen, scheme ?? "light", medium ?? "screen", width ?? 0);
    },
    async screenshot() {
      const picture = await send("WebDriver:TakeScreenshot", { full: false });
      return Buffer.from(String(picture), "base64");
    },
    troubles,
    close: async () => void (await send("WebDriver:CloseWindow")),
  };
}

/** Runs a call in a page (or in Firefox's window) and waits for its promise. Throws as the call does. */
export async function runScript({ send }: Marionette, call: string): Promise<unknown> {
  const script = `
    const done = arguments[arguments.length - 1];
    (async () => ${call})().then(
      (value) => done({ value }),
      (error) => done({ failed: String(error) }),
    );`;
  const parameters = { script, args: [], sandbox: null };
  const run = async () => valueOf(await send("WebDriver:ExecuteAsyncScript", parameters));
  // A page that has just been loaded sometimes answers nothing at all: about one in 25.
  const outcome = (await run()) ?? (await run());
  if (isObject(outcome) && "failed" in outcome) throw new Error(String(outcome["failed"]));
  return valueOf(outcome);
}

/** What an answer of Marionette's wraps. */
export const valueOf = (answer: unknown): unknown =>
  isObject(answer) && "value" in answer ? answer["value"] : answer;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const pointer = (pointerType: "mouse" | "touch", actions: readonly object[]) => ({
  type: "pointer",
  id: pointerType,
  parameters: { pointerType },
  actions,
});

const move = ({ x, y }: Point, duration = 0) => ({
  type: "pointerMove",
  x: Math.round(x),
  y: Math.round(y),
  duration,
  origin: "viewport",
});
const down = { type: "pointerDown", button: 0 };
const up = { type: "pointerUp", button: 0 };

/** Keys held down around another. */
const chord = (held: readonly string[], code: string) => ({
  type: "key",
  id: "keyboard",
  actions: [
    ...[...held, code].map((value) => ({ type: "keyDown", value })),
    ...[code, ...held.toReversed()].map((value) => ({ type: "keyUp", value })),
  ],
});

const keys = (values: readonly string[]) => ({
  type: "key",
  id: "keyboard",
  actions: values.flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]),
});

/** Runs in Firefox's window: the colours, the medium and the width of the tab that is seen. 0 is the whole window. */
function setScreen(scheme: string, medium: string, width: number): void {
  interface Browser {
    readonly style: CSSStyleDeclaration;
    readonly browsingContext: { prefersColorSchemeOverride: string; mediumOverride: string };
  }
  const { gBrowser } = globalThis as unknown as { gBrowser: { selectedBrowser: Browser } };
  const { browsingContext } = gBrowser.selectedBrowser;
  browsingContext.prefersColorSchemeOverride = scheme;
  browsingContext.mediumOverride = medium === "print" ? "print" : "";
  gBrowser.selectedBrowser.style.maxWidth = width === 0 ? "" : `${width}px`;
}
