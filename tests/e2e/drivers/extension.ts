import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A page of the extension that changes nothing, from which the drivers call the extension API. */
export const DESK = "options.html";
/** The page that the toolbar button opens. */
export const POPUP = "popup.html";

/** The folder of the built extension. Throws how to build it. */
export function builtExtension(build: "chrome-mv3" | "firefox-mv3"): string {
  const folder = fileURLToPath(new URL(`../../../.output/${build}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) {
    throw new Error(`There is no built extension in .output/${build}: run "npm run build" first.`);
  }
  return folder;
}

/** Runs in a page of the extension: calls a method of the API by its path, `storage.local.get`. */
export async function callApi(path: string, args: readonly unknown[]): Promise<unknown> {
  type Area = { readonly [name: string]: Area } & ((...args: readonly unknown[]) => unknown);
  const { browser, chrome } = globalThis as { browser?: Area; chrome?: Area };
  const names = path.split(".");
  const method = names.pop() ?? "";
  const area = names.reduce((at, name) => at?.[name], browser ?? chrome);
  if (!area?.[method]) throw new Error(`There is no ${path} here.`);
  return area[method](...args);
}
