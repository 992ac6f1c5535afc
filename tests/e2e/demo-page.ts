import { readFileSync } from "node:fs";
import type { Reply } from "./server.ts";

const FOLDER = new URL("../../assets/demo/", import.meta.url);
const HOME = "https://edition.cnn.com/demo-gazette/2021/02/18/";

/** The demo article on a news site, and the style sheet that it asks for. */
export const DEMO = { page: `${HOME}talks`, style: `${HOME}demo.css` } as const;

/** The demo article's files, as `npm start` shows them. */
export function demoPage({ href }: URL): Reply | undefined {
  if (href === DEMO.page)
    return { body: readFileSync(new URL("washington-iran-talks.html", FOLDER)) };
  if (href !== DEMO.style) return undefined;
  return {
    body: readFileSync(new URL("demo.css", FOLDER)),
    headers: { "content-type": "text/css; charset=utf-8" },
  };
}
