import * as fc from "fast-check";
import { expect, test } from "vitest";
import { foldCase, hashOf } from "../../../lib/core/fold.ts";
import { nextState } from "../../../lib/core/index-reader.ts";
import { buildTrie } from "../../../lib/core/trie.ts";
import { indexOf, spotsIn } from "./glossary.ts";

const key = (words: readonly string[]): string => foldCase(words.join(" "));

test("the trie goes where a Map of all beginnings goes", () => {
  const word = fc.constantFrom("a", "b", "c", "ﬁn", "😀", "A", "Straße", "STRASSE");
  const form = fc.array(word, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(form, { maxLength: 30 }), form, (forms, other) => {
      const trie = buildTrie(forms);
      const slots = Int32Array.from(trie.slots);
      const reach = (words: readonly string[]): number | undefined =>
        words.reduce<number | undefined>((state, word) => {
          if (state === undefined) return undefined;
          return nextState(slots, state, hashOf(foldCase(word))) || undefined;
        }, 0);
      const beginnings = new Set(
        forms.flatMap((words) => words.map((_, at) => key(words.slice(0, at + 1)))),
      );
      expect(reach(other) !== undefined).toBe(beginnings.has(key(other)));
      for (const words of forms) {
        const state = reach(words) ?? -1;
        const here = trie.order.slice(trie.stateForms[state], trie.stateForms[state + 1]);
        const alike = [...forms.keys()].filter((at) => key(forms[at] ?? []) === key(words));
        expect(here).toEqual(alike);
      }
    }),
  );
});

test("two words with one hash are two words", () => {
  const index = indexOf({
    liquid: { aliases: [{ form: "liquid", case: "free" }] },
    film: { aliases: [{ form: "now costarring", case: "free" }] },
  });
  const surfaces = spotsIn(index, ["Costarring liquid, now liquid, now costarring"]);
  expect(surfaces.map(({ surface }) => surface)).toEqual(["liquid", "liquid", "now costarring"]);
});
