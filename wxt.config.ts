import { readFileSync } from "node:fs";
import { preact } from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { parse } from "yaml";
import { compiledOnce, glossaryPlugin } from "./lib/glossary/build/vite-plugin.ts";

const path = (name: string): string => new URL(name, import.meta.url).pathname;

const compiled = compiledOnce(path("assets/glossary"));
const newsSites = parse(readFileSync(path("assets/news-sites.yaml"), "utf8")) as string[];
const newsPages = newsSites.map((host) => `https://*.${host}/*`);

/** Firefox underlines highlights from 146 on; Chrome finds the caret under a point from 128 on. */
const FLOORS = { chrome: "128", firefox: "146.0" };

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
    /** Ends a build of a faulty glossary before it begins, so that its author is told once. */
    "build:before": () => void compiled(),
    /**
     * The page script is an unlisted script named here, because WXT's own content scripts tell the
     * page that they are there, and let the page switch them off.
     */
    "build:manifestGenerated": (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: newsPages,
          js: ["page.js"],
          css: ["assets/highlights.css"],
          run_at: "document_idle",
        },
      ];
    },
    "build:publicAssets": (_wxt, files) => {
      for (const pack of compiled().packs) {
        files.push({ relativeDest: `glossary/${pack.id}.json`, contents: JSON.stringify(pack) });
      }
    },
  },
});
