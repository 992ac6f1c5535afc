import { coreFigures } from "./core.ts";
import { tableOf } from "./figure.ts";
import { pageFigures } from "./pages.ts";
import { sizeFigures } from "./sizes.ts";

/**
 * `npm run bench`: every figure, beside its peers in the same run. `--json` prints them as JSON.
 * Build first (`npm run build`). With `SIDELIGHT_DATA` real articles are scanned.
 */

const figures = [
  ...coreFigures(process.env["SIDELIGHT_DATA"]),
  ...(await pageFigures()),
  ...sizeFigures(),
];
console.log(process.argv.includes("--json") ? JSON.stringify(figures) : tableOf(figures));
