import { readFileSync } from "node:fs";
import type { Reply } from "./server.ts";

const PAGES = new URL("../pages/", import.meta.url);

/** A front page is known by its address. */
const FRONT = { slug: "front-with-a-story", pathname: "/en" } as const;

/** The address at which a page of `tests/pages` is served on a news site. */
export const kind = (slug: string): string =>
  `https://edition.cnn.com${slug === FRONT.slug ? FRONT.pathname : `/kinds/${slug}`}`;

/** The page of `tests/pages` that an address ends with. */
export function kindPage({ pathname }: URL): Reply | undefined {
  const slug =
    pathname === FRONT.pathname ? FRONT.slug : /^\/kinds\/([a-z-]+)$/u.exec(pathname)?.[1];
  if (slug === undefined) return undefined;
  return { body: readFileSync(new URL(`${slug}/source.html`, PAGES)) };
}
