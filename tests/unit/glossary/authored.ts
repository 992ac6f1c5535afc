import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkGlossary } from "../../../lib/glossary/build/check.ts";
import { describeFault } from "../../../lib/glossary/build/fault.ts";
import { readPacks } from "../../../lib/glossary/build/read-packs.ts";

/** A pack's file without fault. */
export const PACK = `title: Demo
about: Made-up entries for the tests.
language: en
`;

/** An entry's file without fault; the tests break it. Its lines are counted from 1. */
export const ENTRY = `term: Pact of Vale
short: PoV
kind: agreement
aliases:
  - PoV
  - form: the pact
    needs: [Vale, Norland]
    not: [with the devil]
exists: { from: 2015-01-01, to: 2025-10-18 }
gist: The deal by which three countries share the water of the Vale.
background: Norland, Sudland and Estland signed it after a dry decade.
timeline:
  - date: 2015-01-01
    event: The pact was signed.
    source: text
  - date: 2018-05
    event: Norland left.
    source: news
states:
  - from: 2015
    to: 2018-05
    state: All three keep the pact.
    source: text
  - from: 2018-05
    state: Norland has left the pact.
    source: news
roles:
  - { from: 2015, to: 2016, office: Chair of the pact, source: news }
related:
  - { id: commission, as: watched by }
sources:
  - { id: text, title: Full text, publisher: Vale, url: "https://vale.example/pact", primary: true }
  - { id: news, title: Norland leaves, publisher: Daily, url: "https://daily.example/?id=7" }
reviewed: 2026-11-01
`;

/** A second entry without fault, to which the first is related. */
export const OTHER = ENTRY.replace("PoV\nkind", "VC\nkind")
  .replace("Pact of Vale", "Vale Commission")
  .replace("- PoV", "- VC")
  .replace("form: the pact", "form: the commission")
  .replace("id: commission", "id: pact");

/** Runs with these files in a folder of their own: paths such as `demo/pact.yaml` to their texts. */
export function inFolder<T>(files: Readonly<Record<string, string>>, run: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "glossary-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The faults of a glossary of these files, as its author reads them. */
export function faultsOf(files: Readonly<Record<string, string>>): string[] {
  return inFolder(files, (folder) => checkGlossary(readPacks(folder)).map(describeFault));
}

/** The faults of the pact's entry with one stretch of its text put otherwise. */
export function faultsWith(was: string, is: string): string[] {
  if (!ENTRY.includes(was)) throw new Error(`The entry has no “${was}”.`);
  return faultsOf({
    "demo/pack.yaml": PACK,
    "demo/pact.yaml": ENTRY.replace(was, is),
    "demo/commission.yaml": OTHER,
  });
}
