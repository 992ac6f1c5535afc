import type { CDPSession, Page } from "playwright-core";
import { HOST_TAG } from "../../../lib/page/leftovers.ts";
import { pause } from "../until.ts";
import type { Accessible, Point, Screen, Tab } from "./browser.ts";
import { callText } from "./call-text.ts";

/** In how many steps the mouse goes from one point to another. */
const MOUSE_STEPS = 12;

/** What the tests see of the window's content, in CSS px, unless a story asks for less. */
export const WINDOW = { width: 1000, height: 700 };

/** A tab of a Chromium. `id` is the extension API's. */
export async function createChromiumTab(page: Page, id: number): Promise<Tab> {
  const session = await page.context().newCDPSession(page);
  const troubles = await collectTroubles(session);
  return {
    id,
    devTools: session,
    goTo: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // A page from the back-forward cache is not loaded again: there is no such event to wait for.
    goBack: async () => void (await page.goBack({ waitUntil: "commit" })),
    show: () => page.bringToFront(),
    evaluate: (inPage, ...args) => page.evaluate(callText(inPage, args)),
    inCard: (read, ...args) => inCard(session, read, args),
    moveTo: mover(page),
    click: ({ x, y }) => page.mouse.click(x, y),
    mouse: (act) => page.mouse[act](),
    async wheel({ x, y }, by) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, by);
    },
    tap: (point, ms = 0) => touch(session, [point], ms),
    swipe: (from, to, ms = 0) => touch(session, between(from, to), ms),
    press: (key) => page.keyboard.press(key),
    async hold(key, act) {
      await page.keyboard.down(key);
      await act();
      await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    pressShortcut: () => Promise.reject(new Error("Chromium takes no shortcuts without a window.")),
    async setScreen(screen) {
      const { pointer, width } = screen;
      await session.send("Emulation.setTouchEmulationEnabled", { enabled: pointer === "coarse" });
      await session.send("Emulation.setEmulatedMedia", mediaOf(screen));
      await page.setViewportSize({ ...WINDOW, width: width ?? WINDOW.width });
    },
    accessibles: () => accessibles(session),
    screenshot: () => page.screenshot(),
    troubles: async () => [...troubles],
    close: () => page.close(),
  };
}

const mediaOf = ({ scheme, medium, colours, contrast, motion, transparency }: Screen) => ({
  media: medium ?? "screen",
  features: [
    { name: "prefers-color-scheme", value: scheme ?? "light" },
    { name: "forced-colors", value: colours ? "active" : "none" },
    { name: "prefers-contrast", value: contrast ?? "no-preference" },
    { name: "prefers-reduced-motion", value: motion ? "reduce" : "no-preference" },
    { name: "prefers-reduced-transparency", value: transparency ? "reduce" : "no-preference" },
  ],
});

/** What a developer would see in red or yellow: from every world of the page, content scripts' too. */
async function collectTroubles(session: CDPSession): Promise<string[]> {
  const troubles: string[] = [];
  session.on("Runtime.consoleAPICalled", ({ type, args }) => {
    if (!["error", "warning", "assert"].includes(type)) return;
    troubles.push(args.map(({ value, description }) => String(value ?? description)).join(" "));
  });
  session.on("Runtime.exceptionThrown", ({ exceptionDetails: { text, exception, url } }) => {
    troubles.push(`${text} ${exception?.description ?? ""} ${url ?? ""}`);
  });
  session.on("Log.entryAdded", ({ entry: { level, text, url } }) => {
    if (level !== "error" && level !== "warning") return;
    if (!url?.endsWith("/favicon.ico")) troubles.push(`${text} ${url ?? ""}`);
  });
  await session.send("Runtime.enable");
  await session.send("Log.enable");
  return troubles;
}

/** A node as the DevTools protocol describes it, as far as it is looked at here. */
interface DescribedNode {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DescribedNode[];
  readonly shadowRoots?: readonly DescribedNode[];
}

/** The DevTools protocol sees closed roots; pages and Playwright's own locators don't. */
async function inCard<T, A extends readonly unknown[]>(
  session: CDPSession,
  read: (root: ShadowRoot, ...args: A) => T,
  args: A,
): Promise<T | undefined> {
  const { root } = await session.send("DOM.getDocument", { depth: 2, pierce: true });
  const shadow = hostIn(root)?.shadowRoots?.[0];
  if (!shadow) return undefined;
  const { object } = await session.send("DOM.resolveNode", { backendNodeId: shadow.backendNodeId });
  const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
    objectId: object.objectId ?? "",
    functionDeclaration: `function (...args) { return (${read.toString()})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? "in the card");
  return result.value;
}

const hostIn = (document: DescribedNode): DescribedNode | undefined =>
  (document.children ?? [])
    .flatMap(({ children = [] }) => children)
    .find(({ localName }) => localName === HOST_TAG);

/** A mouse that remembers where it is: a slow hand needs its way. */
function mover(page: Page): Tab["moveTo"] {
  let at: Point = { x: 0, y: 0 };
  return async (to, ms = 0) => {
    if (ms === 0) await page.mouse.move(to.x, to.y, { steps: MOUSE_STEPS });
    for (const { x, y } of ms === 0 ? [] : between(at, to)) {
      await page.mouse.move(x, y);
      await pause(ms / MOUSE_STEPS);
    }
    at = to;
  };
}

const between = (from: Point, to: Point): Point[] =>
  Array.from({ length: MOUSE_STEPS + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / MOUSE_STEPS,
    y: from.y + ((to.y - from.y) * step) / MOUSE_STEPS,
  }));

/** A finger that goes from point to point, stays so long, in ms, and is lifted. */
async function touch(session: CDPSession, [first, ...rest]: Point[], ms = 0): Promise<void> {
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 1 });
  if (first) await send("touchStart", [first]);
  for (const point of rest) await send("touchMove", [point]);
  await pause(ms);
  await send("touchEnd", []);
}

async function accessibles(session: CDPSession): Promise<Accessible[]> {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? "") }));
}
