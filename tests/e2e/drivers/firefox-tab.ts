import { HOST_TAG } from "../../../lib/page/leftovers.ts";
import type { Accessible, Key, Point, Screen, Tab } from "./browser.ts";
import { callText } from "./call-text.ts";
import type { Marionette } from "./marionette.ts";

/** WebDriver's code for each key. */
const CODES: { readonly [K in Key]: string } = {
  Alt: "\uE00A",
  Control: "\uE009",
  Shift: "\uE008",
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowDown: "\uE015",
};

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
    moveTo: async (point, ms = TRAVEL_MS) => void (await mouse(move(point, ms))),
    click: async (point) => void (await mouse(move(point), down, up)),
    mouse: async (what) => void (await mouse(what === "down" ? down : up)),
    wheel: async (point, by) => void (await act(wheel(point, by))),
    tap: async (point, ms = 0) =>
      void (await act(pointer("touch", [move(point), down, wait(ms), up]))),
    swipe: async (from, to, ms = 0) =>
      void (await act(pointer("touch", [move(from), down, move(to, TRAVEL_MS), wait(ms), up]))),
    press: async (key) => void (await act(keys([CODES[key]]))),
    async hold(key, during) {
      await act(keyboard([{ type: "keyDown", value: CODES[key] }]));
      await during();
      await act(keyboard([{ type: "keyUp", value: CODES[key] }]));
    },
    type: async (text) => void (await act(keys([...text]))),
    async pressShortcut(key) {
      await enter();
      await parts.atWindow("WebDriver:PerformActions", { actions: [chord(CODES[key])] });
    },
    async setScreen(screen) {
      await enter();
      await inChrome(setScreen, screen);
    },
    async accessibles() {
      await enter();
      return (await inChrome(accessibles)) as Accessible[];
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
const wait = (duration: number) => ({ type: "pause", duration });
const down = { type: "pointerDown", button: 0 };
const up = { type: "pointerUp", button: 0 };

const wheel = ({ x, y }: Point, by: number) => ({
  type: "wheel",
  id: "wheel",
  actions: [
    { type: "scroll", x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY: by, duration: 0 },
  ],
});

const keyboard = (actions: readonly object[]) => ({ type: "key", id: "keyboard", actions });

/** Alt and Shift held down around the key. */
const chord = (code: string) =>
  keyboard([
    ...[CODES.Alt, CODES.Shift, code].map((value) => ({ type: "keyDown", value })),
    ...[code, CODES.Shift, CODES.Alt].map((value) => ({ type: "keyUp", value })),
  ]);

const keys = (values: readonly string[]) =>
  keyboard(
    values.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]),
  );

/** Runs in Firefox's window: what the tab that is seen is shown on, and what its reader asks of it. */
function setScreen(screen: Screen): void {
  interface Browser {
    readonly style: CSSStyleDeclaration;
    readonly browsingContext: { prefersColorSchemeOverride: string; mediumOverride: string };
  }
  const { gBrowser, Services } = globalThis as unknown as {
    gBrowser: { selectedBrowser: Browser };
    Services: { prefs: { setIntPref: (name: string, value: number) => void } };
  };
  const { browsingContext, style } = gBrowser.selectedBrowser;
  browsingContext.prefersColorSchemeOverride = screen.scheme ?? "light";
  browsingContext.mediumOverride = screen.medium === "print" ? "print" : "";
  style.maxWidth = screen.width === undefined ? "" : `${screen.width}px`;
  const { colours, contrast, motion, pointer, transparency } = screen;
  // Of the pointers 1 is coarse, 6 is fine and can hover. The contrast is that of the machine's
  // own colours, which a page takes over (2) or does not (1).
  const preferences = {
    "ui.primaryPointerCapabilities": pointer === "coarse" ? 1 : 6,
    "ui.useAccessibilityTheme": Number(colours === "forced" || contrast === "more"),
    "browser.display.document_color_use": colours === "forced" ? 2 : 1,
    "ui.prefersReducedMotion": Number(motion === "reduced"),
    "ui.prefersReducedTransparency": Number(transparency === "reduced"),
  };
  for (const [name, value] of Object.entries(preferences)) Services.prefs.setIntPref(name, value);
}

/** Runs in Firefox's window: walks the accessibility tree of the tab that is seen. */
async function accessibles(): Promise<Accessible[]> {
  interface Node {
    readonly role: number;
    readonly name: string | null;
    readonly firstChild: Node | null;
    readonly nextSibling: Node | null;
  }
  interface Service {
    readonly getAccessibleFor: (element: unknown) => Node | null;
    readonly getStringRole: (role: number) => string;
  }
  const { Cc, Ci, gBrowser } = globalThis as unknown as {
    Cc: Record<string, { getService: (kind: unknown) => Service }>;
    Ci: { nsIAccessibilityService: unknown };
    gBrowser: { selectedBrowser: unknown };
  };
  const service = Cc["@mozilla.org/accessibilityService;1"]?.getService(Ci.nsIAccessibilityService);
  if (!service) throw new Error("Firefox has no accessibility service.");
  const walk = (node: Node | null): Accessible[] => {
    const found: Accessible[] = [];
    for (let at = node; at; at = at.nextSibling) {
      found.push({ role: service.getStringRole(at.role), name: at.name ?? "" });
      found.push(...walk(at.firstChild));
    }
    return found;
  };
  // The service begins with the first question, and hears of what is there a little later.
  let found: Accessible[] = [];
  for (let tries = 0; tries < 20 && found.length < 2; tries++) {
    found = walk(service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild ?? null);
    await new Promise((resume) => setTimeout(resume, 100));
  }
  return found;
}
