import type { browser as Polyfilled } from "wxt/browser";

/**
 * The extension API as browsers have it themselves. The scripts that run in pages are built with it
 * in place of the polyfill (`wxt.config.ts`): to load that, Chromium makes every part of the API
 * that there is, on every page.
 */
export const { browser } = globalThis as unknown as { readonly browser: typeof Polyfilled };
