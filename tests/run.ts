import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * `npm test`: everything that must hold, part by part. `npm test -- unit e2e` runs some parts.
 * Ends with a line `N passed, N failed`; a part that is no suite of tests counts as one.
 */

interface Part {
  readonly name: string;
  readonly command: readonly string[];
  /** Runs Vitest, whose own count is taken. */
  readonly suite?: boolean;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const vitest = (project: string): readonly string[] => [
  "vitest",
  "run",
  "--config",
  "tests/vitest.config.ts",
  "--project",
  project,
];

const PARTS: readonly Part[] = [
  { name: "format", command: ["oxfmt", "--check", "."] },
  { name: "lint", command: ["oxlint", "--type-aware", "--deny-warnings"] },
  { name: "types", command: ["tsc"] },
  { name: "core-types", command: ["tsc", "-p", "lib/core"] },
  { name: "unused", command: ["knip", "--config", "tests/knip.json"] },
  { name: "glossary", command: ["node", "lib/cli/glossary.ts", "check"] },
  { name: "chrome", command: ["wxt", "build"] },
  { name: "firefox", command: ["wxt", "build", "-b", "firefox"] },
  { name: "unit", command: vitest("unit"), suite: true },
  { name: "browsers", command: ["node", "tests/e2e/browsers.ts"] },
  { name: "e2e", command: vitest("e2e"), suite: true },
];

const folder = mkdtempSync(join(tmpdir(), "sidelight-test-"));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts: ${namesOf(PARTS)}.`);
  process.exit(2);
}
const chosen = PARTS.filter(({ name }) => asked.length === 0 || asked.includes(name));
const counts = chosen.map(run);
rmSync(folder, { recursive: true });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run({ name, command, suite = false }: Part): Count {
  const report = join(folder, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const [program = "", ...args] = suite ? [...command, ...reporters] : command;
  console.log(`\n== ${name}: ${command.join(" ")}`);
  const start = performance.now();
  const { status } = spawnSync(program, args, { stdio: "inherit" });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return suite
    ? countOf(report, status === 0)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

/** What Vitest counted. A run that failed without a failed test (it could not begin) counts as one. */
function countOf(report: string, succeeded: boolean): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: succeeded ? 0 : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function namesOf(parts: readonly Part[]): string {
  return parts.map(({ name }) => name).join(", ");
}
