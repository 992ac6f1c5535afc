import type { Settings } from "../settings/schema.ts";
import { withSite } from "../settings/sites.ts";
import { changeSettings } from "../settings/store.ts";

/** Switches a site off or on, for good. */
export function switchSite(site: string, on: boolean): Promise<Settings> {
  return changeSettings((settings) => ({ sitesOff: withSite(settings, site, on) }));
}
