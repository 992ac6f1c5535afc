import { browser } from "../browser/api.ts";
import { open, seal, type Opened, type Trouble } from "./envelope.ts";
import type { Settings, SettingsPatch } from "./schema.ts";

const KEY = "settings";
/** What could not be used is kept here, so that nothing a reader entrusted to us is lost. */
const ASIDE_KEY = "settings-set-aside";

/** The settings that hold now. Never fails for what storage contains. */
export async function loadSettings(): Promise<Settings> {
  return (await read()).settings;
}

/** Why settings found in storage are not in use, and what they were; nothing if all is well. */
export async function loadTrouble(): Promise<SetAside | undefined> {
  const stored = (await browser.storage.local.get(ASIDE_KEY))[ASIDE_KEY];
  return isSetAside(stored) ? stored : undefined;
}

/** Settings that could not be used, word for word. */
export interface SetAside {
  readonly trouble: Trouble;
  readonly stored: unknown;
}

const isSetAside = (value: unknown): value is SetAside =>
  typeof value === "object" && value !== null && "trouble" in value && "stored" in value;

/**
 * Changes some settings, and gives all of them as they are then. `change` sees them as they are
 * now. Run it in the worker alone: there `inTurn` keeps two changes from overwriting each other.
 */
export function changeSettings(change: (now: Settings) => SettingsPatch): Promise<Settings> {
  return inTurn(async () => {
    const now = await rescue();
    const settings = patched(now, change(now));
    await browser.storage.local.set({ [KEY]: seal(settings) });
    return settings;
  });
}

/** Puts all settings back to their defaults, and forgets what was set aside. */
export function resetSettings(): Promise<void> {
  return inTurn(() => browser.storage.local.remove([KEY, ASIDE_KEY]));
}

/** Sets unusable settings aside, so that the reader can be told and can have them back. */
export function setAsideUnusable(): Promise<void> {
  return inTurn(async () => {
    await rescue();
  });
}

/** Calls back with the settings after each change, wherever it was made, until the signal ends. */
export function onSettingsChanged(call: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === "local" && change) call(open(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}

/** The settings with those fields of the patch that hold a value. */
function patched(now: Settings, patch: SettingsPatch): Settings {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...now, ...Object.fromEntries(given) };
}

async function read(): Promise<Opened & { stored: unknown }> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return { ...open(stored), stored };
}

async function rescue(): Promise<Settings> {
  const { settings, trouble, stored } = await read();
  if (trouble) {
    await browser.storage.local.set({ [ASIDE_KEY]: { trouble, stored } });
    await browser.storage.local.remove(KEY);
  }
  return settings;
}

let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const next = last.then(step, step);
  last = next.catch(() => undefined);
  return next;
}
