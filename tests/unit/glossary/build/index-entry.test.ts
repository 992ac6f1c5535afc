import { expect, test } from "vitest";
import { firstDay } from "../../../../lib/core/dates.ts";
import { indexAliases, indexEntry } from "../../../../lib/glossary/build/index-entry.ts";
import { PACT } from "../../../fakes/entries.ts";

test.each([
  ["JCPOA", "exact"],
  ["P5+1", "exact"],
  ["E3", "exact"],
  ["U.N.", "exact"],
  ["P5 + 1", "exact"],
  ["IAEA Board", "name"],
  ["Joint Comprehensive Plan of Action", "name"],
  ["McCaul", "name"],
  ["nuclear deal", "free"],
  ["e-3", "free"],
  ["3.67", "free"],
])("“%s” by itself is %s", (form, rule) => {
  expect(indexAliases({ aliases: [form] })[0]).toEqual({
    form,
    case: rule,
    needs: [],
    not: [],
    surname: false,
    usual: false,
    strict: false,
    word: false,
  });
});

test("what the author says of an alias holds", () => {
  const rules = {
    case: "exact",
    needs: ["Iran"],
    not: ["hat"],
    surname: true,
    usual: false,
    strict: false,
    word: true,
  } as const;
  const said = { form: "Snapback", ...rules, needs: [...rules.needs], not: [...rules.not] };
  expect(indexAliases({ aliases: [said] })).toEqual([said]);
});

test("an entry's life is the first and the last day that its dates can mean", () => {
  const { forms: _forms, exists: _life, ...fields } = PACT;
  const endless = { ...fields, aliases: ["Pact"], related: [{ id: "vale-commission", as: "by" }] };
  const entry = { ...endless, exists: { from: "2015", to: "2025-10" } };
  expect(indexEntry(entry)).toMatchObject({
    id: "pact-of-vale",
    pack: "demo",
    related: ["vale-commission"],
    from: firstDay("2015-01-01"),
    to: firstDay("2025-10-31"),
  });
  expect(indexEntry(endless)).toMatchObject({ from: undefined, to: undefined });
});
