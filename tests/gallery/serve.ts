import { readFileSync } from "node:fs";
import type { Reply } from "../e2e/server.ts";
import { bundleGallery } from "./bundle.ts";

/** Where the gallery hangs. No site of the news, so that Sidelight itself leaves it alone. */
const HOST = "gallery.example";

const FONTS = [
  ["Inter", "inter", "inter-latin-", [400, 500, 600, 700]],
  ["Source Serif 4", "source-serif-4", "source-serif-4-latin-", [400, 700]],
  ["Noto Sans Arabic", "noto-sans-arabic", "noto-sans-arabic-arabic-", [400, 700]],
] as const;

/** A state of a surface, in the words of a locale. */
export interface Exhibit {
  readonly surface: "card" | "entry" | "glossary" | "picture" | "popup" | "options";
  readonly state: string;
  /** The day of the article, for an entry. */
  readonly day?: string;
  readonly locale?: string;
  readonly unfold?: boolean;
}

const RIGHT_TO_LEFT = new Set(["ar"]);

/** The address of an exhibit. */
export function exhibitAddress({ surface, state, day, locale = "en", unfold }: Exhibit): string {
  const query = new URLSearchParams({ [surface]: state, locale });
  if (day !== undefined) query.set("day", day);
  if (unfold) query.set("unfold", "");
  if (RIGHT_TO_LEFT.has(locale)) query.set("dir", "rtl");
  return `https://${HOST}/?${query}`;
}

/** Bundles the gallery in these locales. Gives what the server answers for its addresses. */
export async function openGallery(
  locales: readonly string[],
): Promise<(address: URL) => Reply | undefined> {
  const scripts = new Map<string, string>();
  for (const locale of locales) scripts.set(locale, await bundleGallery(locale));
  return ({ hostname, searchParams }) => {
    const script = scripts.get(searchParams.get("locale") ?? "");
    return hostname === HOST && script !== undefined ? { body: pageWith(script) } : undefined;
  };
}

/** All in one page: what is drawn asks the web for nothing. */
const pageWith = (script: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gallery</title>
<link rel="icon" href="data:,">
<style>${faces()}</style>
</head>
<body><script>${script.replaceAll("</script", "<\\/script")}</script></body>
</html>`;

const faces = (): string =>
  FONTS.flatMap(([family, name, file, weights]) =>
    weights.map((weight) => {
      const at = `../../node_modules/@fontsource/${name}/files/${file}${weight}-normal.woff2`;
      const data = readFileSync(new URL(at, import.meta.url)).toString("base64");
      const source = `url(data:font/woff2;base64,${data})`;
      return `@font-face{font-family:"${family}";font-weight:${weight};src:${source}}`;
    }),
  ).join("\n");
