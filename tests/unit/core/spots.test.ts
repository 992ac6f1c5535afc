import { expect, test } from "vitest";
import { indexOf, runsOf, spotsIn } from "./glossary.ts";
import { scanRun, spot, spotsOf } from "../../../lib/core/spot.ts";

const INDEX = indexOf({
  jcpoa: { pack: "iran", aliases: [{ form: "JCPOA", case: "exact" }, "Iran nuclear deal"] },
  iaea: { pack: "un", aliases: [{ form: "IAEA", case: "exact" }] },
});
const PAGE = [
  "The JCPOA and the IAEA",
  "The Iran nuclear deal again",
  "## After the JCPOA",
  "JCPOA, IAEA",
];

const lines = (unusual: Parameters<typeof spotsIn>[2]): string =>
  spotsIn(INDEX, PAGE, unusual)
    .map(({ entry, underlined }) => (underlined ? entry.toUpperCase() : entry))
    .join(" ");

test.each([
  ["article", "JCPOA IAEA jcpoa jcpoa jcpoa iaea"],
  ["section", "JCPOA IAEA jcpoa JCPOA jcpoa IAEA"],
  ["every", "JCPOA IAEA JCPOA JCPOA JCPOA IAEA"],
] as const)("every mention answers; density %s underlines", (density, expected) => {
  expect(lines({ density })).toBe(expected);
});

test("what a reader knows is spotted and never underlined", () => {
  expect(lines({ density: "every", known: new Set(["jcpoa"]) })).toBe(
    "jcpoa IAEA jcpoa jcpoa jcpoa IAEA",
  );
});

test("a pack that is off is gone", () => {
  expect(lines({ packsOff: new Set(["iran"]) })).toBe("IAEA iaea");
});

test("offsets slice the page's own text", () => {
  const text = "“Iran’s nuclear\u00a0deal”, the JC\u00adPOA";
  const spots = spotsIn(INDEX, [text]);
  expect(spots.map(({ surface }) => surface)).toEqual(["Iran’s nuclear\u00a0deal", "JC\u00adPOA"]);
  for (const { start, end, surface } of spots) expect(text.slice(start, end)).toBe(surface);
});

test("scans that were kept give the same spots", () => {
  const runs = runsOf(...PAGE);
  const facts = { published: undefined, section: [] };
  const options = { density: "article", packsOff: new Set<string>(), known: new Set<string>() };
  const scans = runs.map((run) => scanRun(run, INDEX));
  const changed = runs.with(1, { text: "A new paragraph on the IAEA", role: "body", section: 0 });
  const rescanned = scans.with(1, scanRun(changed[1]!, INDEX));
  const incremental = spotsOf(
    { scans: rescanned, runs: changed, facts, index: INDEX },
    { ...options, density: "article" },
  );
  expect(incremental).toEqual(spot(changed, facts, INDEX, { ...options, density: "article" }));
});
