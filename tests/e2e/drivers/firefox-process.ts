import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFirefox } from "../../../lib/cli/find-browser.ts";
import { connectMarionette, type Marionette } from "./marionette.ts";
import { freePort } from "./proxy.ts";

/** How long Firefox may take to end by itself, in ms. */
const LAST_WORDS_MS = 5000;

/** What a Firefox would ask of the web or the reader of its own accord, or would leave out. */
const QUIET = {
  "app.update.disabledForTesting": true,
  // How many pages it keeps for going back. By itself it reckons that from the machine's memory.
  "browser.sessionhistory.max_total_viewers": 8,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,nothing",
  "startup.homepage_welcome_url": "",
  "toolkit.telemetry.enabled": false,
  "browser.newtabpage.activity-stream.feeds.topsites": false,
  "browser.topsites.contile.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.prefetch-next": false,
};

/** A running Firefox. */
export interface FirefoxProcess {
  readonly marionette: Marionette;
  /** The lines that pages and content scripts wrote to their console. */
  readonly console: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a Firefox without a window, with a profile of its own and these preferences. */
export async function startFirefox(preferences: object): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), "sidelight-firefox-"));
  const port = await freePort();
  const all = {
    ...QUIET,
    "marionette.port": port,
    // The console's lines come out of the program itself: see `console` below.
    "devtools.console.stdout.content": true,
    "devtools.console.stdout.chrome": false,
    ...preferences,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const program = spawn(
    findFirefox(),
    [
      "--headless",
      "--marionette",
      "--remote-allow-system-access",
      "--no-remote",
      "-profile",
      profile,
    ],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const console: string[] = [];
  program.stdout.on("data", (text: Buffer) => console.push(...String(text).split("\n")));
  const ended = new Promise<void>((end) => program.once("exit", () => end()));
  const marionette = await connectMarionette(port);
  await marionette.send("WebDriver:NewSession", { acceptInsecureCerts: true });
  return {
    marionette,
    console,
    async close() {
      await marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined);
      marionette.end();
      const killer = setTimeout(() => program.kill("SIGKILL"), LAST_WORDS_MS);
      await ended;
      clearTimeout(killer);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
