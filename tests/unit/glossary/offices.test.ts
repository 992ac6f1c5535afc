import { expect, test } from "vitest";
import { cardView } from "../../../lib/core/card-view.ts";
import { firstDay } from "../../../lib/core/dates.ts";
import { compileGlossary } from "../../../lib/glossary/build/compile.ts";

const { packs } = compileGlossary(new URL("../../../assets/glossary", import.meta.url).pathname);
const people = packs.flatMap(({ entries }) => entries.filter(({ kind }) => kind === "person"));

/** What the card of a person says first of a day. */
function leads(id: string, date: string): string | undefined {
  const published = firstDay(date)!;
  const { lines, former } = cardView(
    people.find((one) => one.id === id)!,
    {
      published,
      today: published,
    },
  ).onDay;
  return lines[0] ?? former?.office;
}

test.each([
  ["ali-bagheri", "2024-06-15", "Acting foreign minister of Iran"],
  ["ali-bagheri", "2021-12-01", "Deputy foreign minister for political affairs and"],
  ["ali-bagheri", "2026-03-01", "He is a former acting foreign minister"],
  ["mohamed-elbaradei", "2012-01-01", "Director General of the International Atomic"],
  ["mohamed-elbaradei", "2021-02-18", "He is a former head of the IAEA"],
  ["michael-mccaul", "2021-02-18", "Ranking Republican on the House Foreign Affairs"],
  ["michael-mccaul", "2026-02-01", "Member of the US House of Representatives"],
  ["ali-akbar-salehi", "2011-01-15", "Foreign minister of Iran"],
  ["marco-rubio", "2026-02-01", "US secretary of state"],
  ["javad-zarif", "2021-02-18", "Foreign minister of Iran"],
  ["javad-zarif", "2026-02-01", "He is a former foreign minister"],
])("of %s an article of %s is told first: %s", (id, date, words) => {
  expect(leads(id, date)).toContain(words);
});
