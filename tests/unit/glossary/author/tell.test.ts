import { expect, test } from "vitest";
import { firstDay, type Day } from "../../../../lib/core/dates.ts";
import { tellEntry } from "../../../../lib/glossary/author/tell.ts";
import { compileGlossary } from "../../../../lib/glossary/build/compile.ts";
import { ENTRY, inFolder, OTHER, PACK } from "../authored.ts";

const files = { "demo/pack.yaml": PACK, "demo/pact.yaml": ENTRY, "demo/commission.yaml": OTHER };

function told(published: string, authored: Readonly<Record<string, string>> = files): string {
  const { packs } = inFolder(authored, compileGlossary);
  const entry = packs.flatMap(({ entries }) => entries).find(({ id }) => id === "pact");
  if (!entry) throw new Error("The pact is missing.");
  const day = (date: string): Day => firstDay(date) as Day;
  return tellEntry(entry, { published: day(published), today: day("2026-11-11") });
}

test("an entry is told as its card would on that day", () => {
  expect(told("2016-03-01")).toBe(`PoV (Pact of Vale), agreement
The deal by which three countries share the water of the Vale.

On 2016-03-01:
- All three keep the pact.

Since then:
- 2018-05: Norland left.

Background: Norland, Sudland and Estland signed it after a dry decade.

Before:
- 2015-01-01: The pact was signed.

Related:
- commission (watched by)

Sources:
- Full text, Vale: https://vale.example/pact (primary)
- Norland leaves, Daily: https://daily.example/?id=7

Checked on 2026-11-01.`);
});

test("an entry without a second reading says so", () => {
  const unread = { ...files, "demo/pact.yaml": ENTRY.replace("reviewed: 2026-11-01\n", "") };
  expect(told("2016-03-01", unread)).toMatch(/\n\nNot yet checked by a second reader\.$/u);
});

test("before there was such a thing it says so", () => {
  expect(told("2012-05-01")).toContain("On 2012-05-01:\n- There was no such thing yet.");
});

test("what an entry is to one that came later has the year of that one", () => {
  const younger = OTHER.replace("from: 2015-01-01", "from: 2017-03");
  const related = told("2016-03-01", { ...files, "demo/commission.yaml": younger });
  expect(related).toContain("Related:\n- commission (watched by, 2017)");
});

test("an office that was left since is told as left", () => {
  const person = ENTRY.replace("from: 2015, to: 2016, office", "from: 2015, to: 2019, office");
  const since = /Since then:(.*?)\n\n/su.exec(
    told("2016-03-01", { ...files, "demo/pact.yaml": person }),
  )?.[1];
  expect(since).toBe("\n- 2018-05: Norland left.\n- 2019: no longer: Chair of the pact");
});
