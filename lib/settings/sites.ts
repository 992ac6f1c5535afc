import type { Settings } from "./schema.ts";

/** The host by which a site is switched off: the address's host name without a leading `www.`. */
export function siteOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return hostname.replace(/^www\./u, "");
}

/** Whether the reader has left Sidelight on for the site. */
export function isSiteOn(settings: Pick<Settings, "sitesOff">, site: string): boolean {
  return !settings.sitesOff.includes(site);
}

/** The list of sites that are off, after switching one. */
export function withSite(settings: Settings, site: string, on: boolean): string[] {
  const others = settings.sitesOff.filter((other) => other !== site);
  return on ? others : [...others, site];
}
