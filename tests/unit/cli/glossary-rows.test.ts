import { expect, test } from "vitest";
import { tableOf } from "../../../lib/cli/glossary/rows.ts";

test("columns are aligned: words to the left, numbers to the right", () => {
  const rows = [
    { id: "jcpoa", days: 5 },
    { id: "e3", days: 200 },
  ];
  expect(tableOf(rows)).toBe("id     days\njcpoa     5\ne3      200");
});

test("without rows there is no table", () => {
  expect(tableOf([])).toBe("");
});
