import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findChromium } from "../../lib/cli/find-browser.ts";
import { argumentsFor } from "./drivers/chromium.ts";
import { movingStory } from "./moving-pages.ts";
import { startServer, type Reply, type Server } from "./server.ts";
import { until } from "./until.ts";

/*
 * Chromium renders no page in advance while a tool looks on, so here none does: the pages themselves
 * tell the server what they see. Firefox renders nothing in advance.
 */

const SITE = "https://edition.cnn.com";
const FRONT = "/harbour-courier/ahead";
const STORY = "/harbour-courier/2021/02/18/ahead";
/** Longer than we take to read and paint a story, in ms. */
const READ_MS = 2500;
const LONG_MS = 45_000;

/** It has the story rendered in advance, and goes there once the story has told of that. */
const AHEAD = `<!doctype html><title>Harbour Courier</title>
  <script type="speculationrules">
    { "prerender": [{ "source": "list", "urls": ["${STORY}"], "eagerness": "immediate" }] }
  </script>
  <script>
    setInterval(async () => {
      if ((await (await fetch("/may-go")).text()) === "yes") location.href = "${STORY}";
    }, 300);
  </script>`;

/** It tells how many highlights are painted on it: in advance, and when somebody has come. */
const TELLS = `
  const tell = (when) => setTimeout(() => fetch("/told?" + when + "=" + CSS.highlights.size), ${READ_MS});
  tell(document.prerendering ? "ahead" : "at-once");
  document.addEventListener("prerenderingchange", () => tell("seen"));`;

let server: Server | undefined;
let chromium: ChildProcess | undefined;
let profile: string;

beforeEach(() => void (profile = mkdtempSync(join(tmpdir(), "sidelight-prerender-"))));
afterEach(async () => {
  chromium?.kill();
  await server?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
});

test("a story that is rendered in advance is read when the reader comes, not before", async () => {
  const told = new Map<string, number>();
  server = await startServer(({ pathname, searchParams }): Reply | undefined => {
    if (pathname === FRONT) return { body: AHEAD };
    if (pathname === STORY) return { body: movingStory(TELLS) };
    if (pathname === "/may-go") return { body: told.has("ahead") ? "yes" : "no" };
    if (pathname !== "/told") return undefined;
    for (const [when, count] of searchParams) told.set(when, Number(count));
    return { body: "" };
  });
  chromium = spawn(
    findChromium(),
    [
      "--headless=new",
      "--no-sandbox",
      "--no-first-run",
      `--user-data-dir=${profile}`,
      ...argumentsFor({ port: server.port }),
      SITE + FRONT,
    ],
    { stdio: "ignore" },
  );
  await until("the story tells of itself", async () => told.has("seen"), LONG_MS);
  expect([...told]).toEqual([
    ["ahead", 0],
    ["seen", expect.toSatisfy((count: number) => count > 0)],
  ]);
});
