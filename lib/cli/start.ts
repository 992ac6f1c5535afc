import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDemo, type Demo } from "./demo-browser.ts";
import { serveFolder } from "./serve-folder.ts";

/**
 * `npm start`: builds Sidelight and opens the demo article with it. With a display the browser is
 * the reader's to play with; without one it runs headless, prints what it found and writes
 * screenshots.
 */

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const DEMO = path("assets/demo");
/** The article in that folder. A page at the root of a site would be taken for its front page. */
const ARTICLE = "washington-iran-talks.html";
const SCREENSHOTS = path("screenshots");

/** The term whose card is opened for the screenshot: it has a then and a since. */
const SHOWN_TERM = "snapback";

const hasDisplay =
  process.platform === "darwin" ||
  process.platform === "win32" ||
  Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

runOrEnd("wxt", ["build"]);
const server = await serveFolder(DEMO);
try {
  const demo = await openDemo(server.address + ARTICLE, hasDisplay);
  if (hasDisplay) await letPlay(demo);
  else await report(demo);
} finally {
  server.close();
}

async function letPlay(demo: Demo): Promise<void> {
  console.log("The demo article is open. Rest the pointer on an underlined term.");
  console.log("Close the browser to end.");
  await demo.closed;
}

async function report(demo: Demo): Promise<void> {
  runOrEnd("node", [path("lib/cli/spot.ts"), join(DEMO, ARTICLE)]);
  console.log(`\nThe browser lists ${await demo.countTerms()} different terms on the page.`);
  mkdirSync(SCREENSHOTS, { recursive: true });
  for (const file of await demo.screenshots(SCREENSHOTS, SHOWN_TERM)) console.log(file);
  await demo.close();
}

function runOrEnd(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
