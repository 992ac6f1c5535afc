import type { CDPSession, Page } from "playwright-core";
import { HOST_TAG } from "../../../lib/page/leftovers.ts";
import type { Point, Tab } from "./browser.ts";
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
    moveTo: ({ x, y }) => page.mouse.move(x, y, { steps: MOUSE_STEPS }),
    click: ({ x, y }) => page.mouse.click(x, y),
    tap: (point) => tap(session, point),
    press: (key) => page.keyboard.press(key),
    pressWith: (held, key) => page.keyboard.press(`${held}+${key}`),
    type: (text) => page.keyboard.type(text),
    pressShortcut: () => Promise.reject(new Error("Chromium takes no shortcuts without a window.")),
    async setScreen({ scheme, medium, width }) {
      await page.emulateMedia({ colorScheme: scheme ?? "light", media: medium ?? "screen" });
      await page.setViewportSize({ ...WINDOW, width: width ?? WINDOW.width });
    },
    screenshot: () => page.screenshot(),
    troubles: async () => [...troubles],
    close: () => page.close(),
  };
}

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

async function tap(session: CDPSession, { x, y }: Point): Promise<void> {
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 1 });
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
