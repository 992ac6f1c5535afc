import { spawnSync } from "node:child_process";
import { afterEach, expect, test, vi } from "vitest";
import { check } from "../../../lib/cli/glossary/check.ts";
import { gaps } from "../../../lib/cli/glossary/gaps.ts";
import { show } from "../../../lib/cli/glossary/show.ts";
import { stale } from "../../../lib/cli/glossary/stale.ts";
import { stats } from "../../../lib/cli/glossary/stats.ts";

const SCRIPT = new URL("../../../lib/cli/glossary.ts", import.meta.url).pathname;
const TALKS = new URL("../../../assets/demo/washington-iran-talks.html", import.meta.url).pathname;

const out = vi.spyOn(console, "log").mockReturnValue();
const err = vi.spyOn(console, "error").mockReturnValue();
afterEach(() => vi.clearAllMocks());
const printed = (): string => out.mock.calls.flat().join("\n");

test("check finds nothing to mend", () => {
  expect(check(["united-nations"])).toBe(0);
  expect(printed()).toMatch(/^\d\d entries read, 0 fault\(s\)\.$/u);
});

test("show tells an entry as of a day, and misses what there is not", () => {
  expect(show(["e3", "--as-of", "2021-02-18"])).toBe(0);
  expect(printed()).toContain("On 2021-02-18:\n- ");
  expect(show(["no-such-entry"])).toBe(1);
  expect(err).toHaveBeenCalledWith('There is no entry "no-such-entry".');
  expect(() => show(["e3", "--as-of", "yesterday"])).toThrow('--as-of: "yesterday" is no date');
});

test("stale says by its exit code whether there is work", () => {
  expect(stale(["--days", "100000"])).toBe(0);
  expect(stale(["--days", "0", "--json"])).toBe(1);
  expect(() => stale(["--days", "many"])).toThrow('--days: "many" is no count.');
});

test("stats prints one array with --json", () => {
  expect(stats(["--json"])).toBe(0);
  const rows = JSON.parse(printed()) as { of: string; entries: number }[];
  expect(rows.find(({ of }) => of === "all")?.entries).toBeGreaterThan(200);
});

test("gaps reads pages, and names what it misses where it has none", async () => {
  expect(await gaps([TALKS])).toBe(0);
  expect(printed()).toMatch(/^1 articles, in 1 of them \(100\.0 %\)/u);
  vi.stubEnv("SIDELIGHT_DATA", undefined);
  await expect(gaps([])).rejects.toThrow("Name the files to read");
  vi.unstubAllEnvs();
});

test("new writes nothing when the answers end; who asks for what is not there is shown what is", () => {
  const run = (name: string): readonly [number | null, string] => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, name], { input: "" });
    return [status, String(stderr)];
  };
  expect(run("new")).toEqual([2, "The answers ended too soon; nothing was written.\n"]);
  expect(run("publish")).toEqual([2, expect.stringMatching(/^usage: /u)]);
}, 60_000);
