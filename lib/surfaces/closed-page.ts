/** Why Sidelight can't run on a page. */
export type Closed =
  /** The browser lets no extension onto it: its own pages, error pages, those without an address. */
  | "refused"
  | "store"
  /** A file, a page written into its own address, the source of a page. */
  | "not-web"
  | "pdf";

const WEB = /^https?:$/u;
const NOT_WEB = /^(?:file|data|blob|view-source|ftp):$/u;

/** The hosts whose pages one browser or another keeps extensions from. */
const STORES = [
  "chromewebstore.google.com",
  "microsoftedge.microsoft.com",
  "addons.mozilla.org",
  "addons.opera.com",
] as const;

/**
 * Why no script of ours can run at an address; nothing where one might. Of the browser's own pages
 * we are told no address.
 */
export function closedBy(address: string | undefined): Closed | undefined {
  if (address === undefined || !URL.canParse(address)) return "refused";
  const { protocol, hostname } = new URL(address);
  if (NOT_WEB.test(protocol)) return "not-web";
  if (!WEB.test(protocol)) return "refused";
  return STORES.some((store) => store === hostname) ? "store" : undefined;
}

/** Whether an address is named as PDFs are. Browsers show those in pages of their own. */
export function isNamedPdf(address: string): boolean {
  return /\.pdf$/iu.test(new URL(address).pathname);
}
