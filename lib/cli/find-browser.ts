import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium, firefox } from "playwright-core";

/** What the search asks of the machine. Tests pass one of their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether packages of the system may be installed. */
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
  /** Runs a command to its end, its output shown; tells whether it went well. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  readonly say: (line: string) => void;
  /** Where Playwright keeps its own copy, whether it has been downloaded or not. */
  readonly playwright: Readonly<Record<BrowserName, string>>;
}

type BrowserName = "chromium" | "firefox";

/** A browser, and where it may be. */
interface Wanted {
  readonly name: BrowserName;
  readonly variable: string;
  /** Names of commands, and of the package on Debian. */
  readonly commands: readonly string[];
  readonly debian: string;
  /** Full paths where installers put it. `%NAME%` is a variable of Windows. */
  readonly places: readonly string[];
  /** The ways to find it, in order. */
  readonly ways: readonly Way[];
}

/** One way to a browser: the path of its program, or nothing. */
type Way = (wanted: Wanted, machine: Machine) => string | undefined;

const CHROMIUM: Wanted = {
  name: "chromium",
  variable: "CHROME_BIN",
  commands: ["chromium", "chromium-browser"],
  debian: "chromium",
  places: [
    "/snap/bin/chromium",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe",
  ],
  ways: [byVariable, onPath, atUsualPlace, byPlaywright, byApt, branded],
};

/** Playwright's Firefox is patched and does not always take add-ons, so Debian's goes before it. */
const FIREFOX: Wanted = {
  name: "firefox",
  variable: "FIREFOX_BIN",
  commands: ["firefox-esr", "firefox"],
  debian: "firefox-esr",
  places: [
    "/snap/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe",
    "%PROGRAMFILES(X86)%\\Mozilla Firefox\\firefox.exe",
  ],
  ways: [byVariable, onPath, atUsualPlace, byApt, byPlaywright],
};

/** Chrome and Edge, which no longer load an extension from a folder by an argument. */
const BRANDED = {
  commands: ["google-chrome-stable", "google-chrome", "microsoft-edge"],
  places: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe",
    "%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** The path of a Chromium; downloads one if need be. Throws what to install if there is no way. */
export const findChromium = (machine = thisMachine()): string => find(CHROMIUM, machine);

/** The path of a Firefox; installs one if need be. Throws what to install if there is no way. */
export const findFirefox = (machine = thisMachine()): string => find(FIREFOX, machine);

function find(wanted: Wanted, machine: Machine): string {
  for (const way of wanted.ways) {
    const path = way(wanted, machine);
    if (path !== undefined) return path;
  }
  throw new Error(
    `No ${wanted.name} was found: install the package ${wanted.debian}, or set ${wanted.variable} to the path of the program.`,
  );
}

function byVariable({ variable }: Wanted, { env, exists }: Machine): string | undefined {
  const path = env[variable];
  if (!path) return undefined;
  if (!exists(path)) throw new Error(`${variable} names "${path}", and there is no such file.`);
  return path;
}

function onPath({ commands }: Pick<Wanted, "commands">, machine: Machine): string | undefined {
  const { env, platform, exists } = machine;
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const suffix = platform === "win32" ? ".exe" : "";
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command + suffix)))
    .find(exists);
}

function atUsualPlace({ places }: Pick<Wanted, "places">, machine: Machine): string | undefined {
  const { env, exists } = machine;
  return places
    .map((place) => place.replace(/%([^%]+)%/u, (_, name) => env[name] ?? ""))
    .find(exists);
}

/** Playwright's copy is downloaded into its own folder and touches nothing of the system. */
function byPlaywright({ name }: Wanted, machine: Machine): string | undefined {
  const path = machine.playwright[name];
  if (!machine.exists(path)) {
    machine.say(`No ${name} here. Downloading Playwright's.`);
    const manifest = createRequire(import.meta.url).resolve("playwright-core/package.json");
    const cli = join(dirname(manifest), "cli.js");
    machine.run(process.execPath, [cli, "install", "--no-shell", name]);
  }
  // On a bare system it may lack a library: then it does not start, and is none.
  return machine.exists(path) && machine.run(path, ["--version"]) ? path : undefined;
}

function byApt(wanted: Wanted, machine: Machine): string | undefined {
  if (!machine.isRoot || !machine.exists("/usr/bin/apt-get")) return undefined;
  machine.say(`No ${wanted.name} here. Installing the package ${wanted.debian}.`);
  machine.run("apt-get", ["update"]);
  machine.run("apt-get", ["install", "-y", "--no-install-recommends", wanted.debian]);
  return onPath(wanted, machine);
}

function branded(_wanted: Wanted, machine: Machine): string | undefined {
  return onPath(BRANDED, machine) ?? atUsualPlace(BRANDED, machine);
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run: (command, args) => spawnSync(command, args, { stdio: "inherit" }).status === 0,
    say: (line) => console.log(line),
    playwright: { chromium: chromium.executablePath(), firefox: firefox.executablePath() },
  };
}
