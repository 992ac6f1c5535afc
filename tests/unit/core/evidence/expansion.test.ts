import { expect, test } from "vitest";
import { expansionBefore, sameName } from "../../../../lib/core/evidence/expansion.ts";

test.each([
  ["signed the Trans-Pacific Partnership ", "TPP", "Trans-Pacific Partnership"],
  ["of the Joint Comprehensive Plan of Action ", "JCPOA", "Joint Comprehensive Plan of Action"],
  ["the Strategic Arms Reduction Treaty ", "START", "Strategic Arms Reduction Treaty"],
  ["the International Atomic Energy Agency’s ", "IAEA", "International Atomic Energy Agency"],
  ["the “Electronic Entertainment Expo” ", "E.E.E.", "Electronic Entertainment Expo"],
  ["the Iran deal ", "JCPOA", undefined],
  ["France, Germany and Britain ", "E3", undefined],
  ["", "UN", undefined],
])("what stands for the letters in “%s(%s)”", (text, abbreviation, expansion) => {
  expect(expansionBefore(text, abbreviation)).toBe(expansion);
});

test.each([
  ["World Health Organisation", "World Health Organization", true],
  ["Treaty on the Non-Proliferation of Nuclear Weapons", "Nuclear Non-Proliferation Treaty", true],
  ["International Cricket Council", "International Criminal Court", false],
  ["Congress", "Congressional", true],
  ["National Security Agency", "National Security Council Advisory Board", false],
])("%s and %s", (one, other, same) => {
  expect(sameName(one, other)).toBe(same);
});
