import { readFileSync } from "node:fs";
import type { Reply } from "./server.ts";

const PAGES = new URL("../pages/", import.meta.url);

/** The address at which a page of `tests/pages` is served on a news site. */
export const kind = (slug: string): string => `https://edition.cnn.com/kinds/${slug}`;

/** The page of `tests/pages` that an address ends with. */
export function kindPage({ pathname }: URL): Reply | undefined {
  const slug = /^\/kinds\/([a-z-]+)$/u.exec(pathname)?.[1];
  if (slug === undefined) return undefined;
  return { body: readFileSync(new URL(`${slug}/source.html`, PAGES)) };
}
