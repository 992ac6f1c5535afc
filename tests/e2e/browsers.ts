import { findChromium, findFirefox } from "../../lib/cli/find-browser.ts";

/** Has both browsers on the machine before the first story begins, however long that takes. */
console.log(findChromium());
console.log(findFirefox());
