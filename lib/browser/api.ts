/**
 * The one door to the browser's extension API: promises in every browser, by webextension-polyfill
 * where the browser itself has none. Nothing else in the project imports either.
 */
export { browser } from "wxt/browser";
