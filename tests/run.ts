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
  /** The names of what failed: told again at the end, where they are seen. */
  readonly failures: readonly string[];
}

/** What is read of Vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
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
  { name: "pages", command: vitest("pages"), suite: true },
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
for (const failure of counts.flatMap(({ failures }) => failures)) console.log(`FAILED ${failure}`);
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
  if (suite) return countOf(report, name, status === 0);
  return status === 0
    ? { passed: 1, failed: 0, failures: [] }
    : { passed: 0, failed: 1, failures: [name] };
}

/** What Vitest counted. A run that failed without a failed test (it could not begin) counts as one. */
function countOf(path: string, name: string, succeeded: boolean): Count {
  try {
    const report: Report = JSON.parse(readFileSync(path, "utf8"));
    const failures = succeeded ? [] : failuresIn(report);
    if (!succeeded && failures.length === 0) failures.push(name);
    return { passed: report.numPassedTests, failed: failures.length, failures };
  } catch {
    return { passed: 0, failed: 1, failures: [name] };
  }
}

/** The failed tests, and the files that could not be run, each with the first line of its message. */
function failuresIn({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return status === "failed" ? [`${name}: ${firstLine(message)}`] : [];
    return failed.map((test) => `${test.fullName}: ${firstLine(test.failureMessages[0] ?? "")}`);
  });
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

function namesOf(parts: readonly Part[]): string {
  return parts.map(({ name }) => name).join(", ");
}
