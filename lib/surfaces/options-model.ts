import { signal } from "@preact/signals";
import { browser } from "../browser/api.ts";
import { library } from "../browser/library.ts";
import { entryName } from "../core/entry-name.ts";
import type { PackFile } from "../glossary/body.ts";
import { askWorker } from "../messages/send.ts";
import { open, seal } from "../settings/envelope.ts";
import { DEFAULTS, type Settings, type SettingsPatch } from "../settings/schema.ts";
import { loadSettings, loadTrouble, type SetAside } from "../settings/store.ts";

/** The largest settings file that is read, in bytes: ten times what all limits together allow. */
const MOST_BYTES = 5_000_000;

/** A pack as the settings list it. */
export interface PackChoice {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly entries: number;
}

/** A keyboard shortcut as the browser has it. */
export interface Shortcut {
  readonly what: string;
  readonly keys: string;
}

/** What the page last told the reader. */
export type Notice =
  | { readonly is: "saved" }
  | { readonly is: "failed" }
  | { readonly is: "imported"; readonly file: string }
  | { readonly is: "refused"; readonly file: string };

/** The settings page's state, and what a reader can do there. */
export function createOptionsModel() {
  const settings = signal<Settings>(DEFAULTS);
  const packs = signal<readonly PackChoice[]>([]);
  const names = signal<ReadonlyMap<string, string>>(new Map());
  const shortcuts = signal<readonly Shortcut[]>([]);
  const trouble = signal<SetAside | undefined>(undefined);
  const notice = signal<Notice | undefined>(undefined);

  /** Tells whether the settings could be kept: storage may be full. */
  const change = async (patch: SettingsPatch): Promise<boolean> => {
    try {
      settings.value = await askWorker({ ask: "change-settings", patch });
      notice.value = { is: "saved" };
      return true;
    } catch {
      // A new object, so that the controls go back to what holds.
      settings.value = { ...settings.value };
      notice.value = { is: "failed" };
      return false;
    }
  };
  return {
    settings,
    packs,
    names,
    shortcuts,
    trouble,
    notice,
    change,
    async load(): Promise<void> {
      settings.value = await loadSettings();
      trouble.value = await loadTrouble();
      const files = await library.packs();
      packs.value = files.map(choiceOf);
      names.value = namesIn(files);
      shortcuts.value = await readShortcuts();
    },
    /** All settings as the text of a backup file. */
    backup: (): string => JSON.stringify(seal(settings.value), null, 2),
    /** Takes over a backup file. A file that is none is refused, and changes nothing. */
    async restore(file: File): Promise<void> {
      const restored = file.size > MOST_BYTES ? undefined : fromText(await file.text());
      if (!restored) {
        notice.value = { is: "refused", file: file.name };
        return;
      }
      if (await change(restored)) notice.value = { is: "imported", file: file.name };
    },
    async reset(): Promise<void> {
      await askWorker({ ask: "reset-settings" });
      settings.value = DEFAULTS;
      trouble.value = undefined;
      notice.value = { is: "saved" };
    },
  };
}

const choiceOf = ({ id, title, about, entries }: PackFile): PackChoice => ({
  id,
  title,
  about,
  entries: entries.length,
});

const namesIn = (files: readonly PackFile[]): Map<string, string> =>
  new Map(files.flatMap(({ entries }) => entries.map((entry) => [entry.id, entryName(entry)])));

function fromText(text: string): Settings | undefined {
  try {
    const { settings, trouble } = open(JSON.parse(text));
    return trouble ? undefined : settings;
  } catch {
    return undefined;
  }
}

/** Firefox on Android has no shortcuts. */
async function readShortcuts(): Promise<Shortcut[]> {
  if (!("commands" in browser)) return [];
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ description }) => description)
    .map(({ description, shortcut }) => ({ what: description ?? "", keys: shortcut ?? "" }));
}
