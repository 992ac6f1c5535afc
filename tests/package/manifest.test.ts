import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { BUILT } from "./built.ts";

const SITES = parse(
  readFileSync(new URL("../../assets/news-sites.yaml", import.meta.url), "utf8"),
) as string[];
const PAGES = SITES.map((host) => `https://*.${host}/*`);

test.skipIf(BUILT.length > 0)("nothing is built yet: `npm run build` comes first", (context) => {
  context.skip();
});

describe.each(BUILT)("$name", ({ name, folder, manifest, files }) => {
  test("asks for what it needs, and for no more", () => {
    expect(manifest["permissions"]).toEqual(["storage", "activeTab", "scripting", "contextMenus"]);
    expect(manifest["optional_permissions"]).toBeUndefined();
  });

  test("runs on the reviewed news sites alone", () => {
    expect(manifest["host_permissions"]).toEqual(PAGES);
    expect(manifest["content_scripts"]).toMatchObject([
      { matches: PAGES, js: ["page.js"], css: ["assets/highlights.css"] },
    ]);
    expect(JSON.stringify(manifest["host_permissions"])).not.toMatch(/<all_urls>|:\/\/\*\/\*/u);
  });

  test("shows a page nothing that it could probe for", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  test("loads nothing from elsewhere", () => {
    expect(manifest["content_security_policy"]).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    });
    for (const page of files.filter((file) => file.endsWith(".html"))) {
      const html = readFileSync(folder + page, "utf8");
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|<script(?![^>]*\ssrc=)|\son\w+=/u);
    }
  });

  test("names only files and words that it has", () => {
    const text = JSON.stringify(manifest);
    const named = [...text.matchAll(/"([\w/-]+\.(?:js|css|html|png))"/gu)].map(([, file]) => file);
    expect(named.filter((file) => !files.includes(file!))).toEqual([]);
    const words = JSON.parse(readFileSync(`${folder}_locales/en/messages.json`, "utf8")) as object;
    const keys = [...text.matchAll(/__MSG_(\w+)__/gu)].map(([, key = ""]) => key);
    expect(keys.filter((key) => !Object.hasOwn(words, key))).toEqual([]);
    expect(keys).toContain("extName");
  });

  test("tells its browser what it needs of it", () => {
    if (!name.startsWith("firefox")) {
      expect(manifest["minimum_chrome_version"]).toBe("148");
      return;
    }
    expect(manifest["browser_specific_settings"]).toMatchObject({
      gecko: {
        id: "{6f1d3c52-9a0e-4b6f-8a1c-51de11687400}",
        strict_min_version: "146.0",
        data_collection_permissions: { required: ["none"] },
      },
    });
  });
});
