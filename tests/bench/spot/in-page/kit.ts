/** What the benchmark does in a page, in the page's own world. */
export { outcomeNow, startLooking } from "./look.ts";
export { visit } from "./visit.ts";
