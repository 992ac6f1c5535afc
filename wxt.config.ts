import { readFileSync, writeFileSync } from "node:fs";
import { preact } from "@preact/preset-vite";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";
import { parse } from "yaml";
import { buildAtlas } from "./lib/glossary/build/atlas/build-atlas.ts";
import { compiledOnce, glossaryPlugin } from "./lib/glossary/build/vite-plugin.ts";

const path = (name: string): string => new URL(name, import.meta.url).pathname;

const compiled = compiledOnce(path("assets/glossary"));
const newsSites = parse(readFileSync(path("assets/news-sites.yaml"), "utf8")) as string[];
const newsPages = newsSites.map((host) => `https://*.${host}/*`);

/** Firefox underlines highlights from 146 on; Chrome has `browser` itself from 148 on. */
const FLOORS = { chrome: "148", firefox: "146.0" };

/** The entries that run in pages, where each millisecond counts. */
const IN_PAGES = new Set(["page", "card"]);
const POLYFILL = "@wxt-dev/webextension-polyfill/browser";

/** The browser's own API in place of the polyfill: `lib/browser/native.ts` says why. */
const nativeApi: Plugin = {
  name: "sidelight:native-api",
  enforce: "pre",
  resolveId: (id) => (id === POLYFILL ? path("lib/browser/native.ts") : undefined),
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: path("assets/public"),
  targetBrowsers: ["chrome", "edge", "firefox"],
  modules: ["@wxt-dev/webextension-polyfill", "@wxt-dev/i18n/module"],
  i18n: { localesDir: path("assets/locales") },
  vite: () => ({ plugins: [preact(), glossaryPlugin(compiled)] }),
  manifest: ({ browser }) => ({
    name: "__MSG_extName__",
    description: "__MSG_extDescription__",
    default_locale: "en",
    action: { default_title: "__MSG_extName__" },
    permissions: ["storage", "activeTab", "scripting", "contextMenus"],
    host_permissions: newsPages,
    optional_host_permissions: ["*://*/*"],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
    commands: {
      "next-term": {
        suggested_key: { default: "Alt+Shift+Down" },
        description: "__MSG_commandNext__",
      },
      "previous-term": {
        suggested_key: { default: "Alt+Shift+Up" },
        description: "__MSG_commandPrevious__",
      },
      "toggle-site": {
        suggested_key: { default: "Alt+Shift+S" },
        description: "__MSG_commandToggle__",
      },
      _execute_action: { suggested_key: { default: "Alt+Shift+L" } },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "{6f1d3c52-9a0e-4b6f-8a1c-51de11687400}",
              strict_min_version: FLOORS.firefox,
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: FLOORS.firefox },
          },
        }
      : { minimum_chrome_version: FLOORS.chrome }),
  }),
  hooks: {
    "vite:build:extendConfig": (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => IN_PAGES.has(name))) return;
      config.plugins = [config.plugins, nativeApi];
    },
    /** Ends a build of a faulty glossary before it begins, so that its author is told once. */
    "build:before": () => void compiled(),
    /**
     * The page script is an unlisted script named here, because WXT's own content scripts tell the
     * page that they are there, and let the page switch them off.
     */
    "build:manifestGenerated": ({ config }, manifest) => {
      manifest.content_scripts = [
        {
          matches: newsPages,
          js: ["page.js"],
          css: ["assets/highlights.css"],
          // Firefox asks a page's style sheets in no shadow tree, but a reader's; Chromium does not
          // know the key, and asks either.
          ...(config.browser === "firefox" && { css_origin: "user" }),
          run_at: "document_idle",
        },
      ];
    },
    "build:publicAssets": ({ config }, files) => {
      const index = `${config.wxtDir}/spotting-index.bin`;
      writeFileSync(index, compiled().index);
      files.push({ relativeDest: "spotting-index.bin", absoluteSrc: index });
      const entries = compiled().packs.flatMap((pack) => pack.entries);
      files.push({ relativeDest: "atlas.json", contents: JSON.stringify(buildAtlas(entries)) });
      for (const pack of compiled().packs) {
        files.push({ relativeDest: `glossary/${pack.id}.json`, contents: JSON.stringify(pack) });
      }
    },
  },
});
