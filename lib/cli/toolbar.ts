import type { CDPSession } from "playwright-core";

/** How long to wait for the bubble, in ms, and between two looks. */
const PATIENCE_MS = 5000;
const LOOK_MS = 50;

/**
 * Clicks an extension's button in Chromium's toolbar while the page with that address is seen,
 * which grants its tab to the extension, and closes the bubble that opens. Needs
 * `--enable-unsafe-extension-debugging`. Throws if no such page is open or no bubble comes.
 */
export async function clickToolbar(session: CDPSession, id: string, url: string): Promise<void> {
  const filter = [{ type: "tab" }, { type: "page" }];
  const targets = async () => (await session.send("Target.getTargets", { filter })).targetInfos;
  const tab = (await targets()).find((target) => target.type === "tab" && target.url === url);
  if (!tab) throw new Error(`Chromium shows no tab with ${url}.`);
  // Playwright's table of the protocol does not know this command yet.
  const send = session.send.bind(session) as (method: string, values: object) => Promise<unknown>;
  await send("Extensions.triggerAction", { id, targetId: tab.targetId });
  const latest = Date.now() + PATIENCE_MS;
  while (Date.now() < latest) {
    const bubble = (await targets()).find(
      (target) => target.type === "page" && target.url.endsWith("/popup.html"),
    );
    if (bubble) {
      await session.send("Target.closeTarget", { targetId: bubble.targetId });
      return;
    }
    await new Promise((resume) => setTimeout(resume, LOOK_MS));
  }
  throw new Error("The toolbar button opened no popup.");
}
