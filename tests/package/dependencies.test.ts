import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

test("what is shipped is what docs/dependencies.md gives a reason for", () => {
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: object };
  const rows = [...read("docs/dependencies.md").matchAll(/^\| *([^|\s]+) *\| *([^|]+?) *\|/gmu)];
  const listed = rows.map(([, name, why]) => [name!, why!]).filter(([name]) => name !== "name");
  const reasons = Object.fromEntries(listed.filter(([name]) => !/^-+$/u.test(name!))) as object;
  expect(Object.keys(reasons)).toEqual(Object.keys(dependencies));
});
