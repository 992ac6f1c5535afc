import type { Settings } from "../settings/schema.ts";
import { isSiteOn, siteOf } from "../settings/sites.ts";
import { loadSettings, onSettingsChanged } from "../settings/store.ts";

/** The reader's settings as a page sees them. */
export interface ReaderSettings {
  readonly now: () => Settings;
  /** Whether the reader has left the page's site on. */
  readonly isOn: () => boolean;
  /** Calls back when they have changed, or may have while the page lay in the browser's cache. */
  readonly onChanged: (changed: () => void) => void;
}

/** Reads the settings and follows them until the signal ends. */
export async function followSettings(signal: AbortSignal): Promise<ReaderSettings> {
  let current = await loadSettings();
  return {
    now: () => current,
    isOn: () => isSiteOn(current, siteOf(location.href) ?? ""),
    onChanged(changed) {
      const take = (settings: Settings): void => {
        current = settings;
        changed();
      };
      onSettingsChanged(take, signal);
      onReturn(async () => take(await loadSettings()), signal);
    },
  };
}

/** A page that comes back from the browser's cache was told of nothing while it lay there. */
function onReturn(returned: () => void, signal: AbortSignal): void {
  addEventListener("pageshow", ({ persisted }) => persisted && returned(), { signal });
}
