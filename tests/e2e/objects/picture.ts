import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Tab } from "../drivers/browser.ts";

/** Writes what is seen in a tab as `<folder>/<name>.png`, if SIDELIGHT_SCREENS names a folder. */
export async function picture(tab: Tab, name: string): Promise<void> {
  const folder = process.env["SIDELIGHT_SCREENS"];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), await tab.screenshot());
}
