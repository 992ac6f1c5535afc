import { preact } from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;
const fake = (name: string): string => `${root}tests/fakes/${name}.ts`;

const IN_BROWSERS = {
  include: ["tests/e2e/*.spec.ts"],
  environment: "node",
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // Real browsers on a loaded machine stumble now and then. What fails three times is broken.
  retry: 2,
  // The stories mostly wait: two files at once take little more than half the time of one by one.
  maxWorkers: 2,
};

/** Stories of pages of all kinds; the others are those of what a reader does. */
const PAGES = ["*-pages", "beside-the-story", "kinds", "storms"].map(
  (name) => `tests/e2e/${name}.spec.ts`,
);

export default defineConfig({
  root,
  plugins: [preact()],
  resolve: {
    /** What exists only in a browser or in a build. Nothing else of the product is replaced. */
    alias: [
      { find: /^wxt\/browser$/u, replacement: fake("browser") },
      { find: /^#i18n$/u, replacement: fake("i18n") },
      { find: /^virtual:packs$/u, replacement: fake("packs") },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          environment: "node",
          // Some read and check the whole glossary, on machines that do other things as well.
          testTimeout: 60_000,
        },
      },
      { extends: true, test: { ...IN_BROWSERS, name: "e2e", exclude: PAGES } },
      { extends: true, test: { ...IN_BROWSERS, name: "pages", include: PAGES } },
    ],
  },
});
