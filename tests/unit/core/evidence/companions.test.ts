import { expect, test } from "vitest";
import { entriesIn, indexOf, spotsIn } from "../glossary.ts";

const index = indexOf({
  e3: { related: ["jcpoa"], aliases: [{ form: "E3", needs: ["Iran"] }] },
  jcpoa: { aliases: ["JCPOA"] },
  p5: { related: ["e3"], aliases: ["P5+1"] },
  iaea: { aliases: ["IAEA"] },
  natanz: { aliases: ["Natanz"] },
  fordow: { aliases: ["Fordow"] },
  ruled: { related: ["e3"], aliases: [{ form: "Arak", not: ["Arak city"] }] },
  unsure: { related: ["e3"], aliases: [{ form: "Quad", needs: ["JCPOA"] }] },
  far: { pack: "other", aliases: ["Cricket Council"] },
});

test.each([
  ["two related ones are enough", ["The JCPOA, the P5+1", "and the E3."], true],
  ["one is not", ["The JCPOA", "and the E3."], false],
  ["one and many of the pack are not", ["JCPOA, IAEA, Natanz, Fordow", "and the E3."], false],
  ["one that is ruled out does not count", ["JCPOA, Arak city", "and the E3."], false],
  ["one that is itself ambiguous does not", ["The Quad on the JCPOA", "and the E3."], false],
  ["one and a cue far away are", ["Iran and the JCPOA", "Else.", "More.", "The E3."], true],
  ["another pack's does not help", ["Iran, the Cricket Council", "Else.", "More.", "E3."], false],
])("%s", (_, page, found) => {
  expect(entriesIn(index, page).includes("e3")).toBe(found);
});

test("they are named, related ones first", () => {
  const spot = spotsIn(index, ["IAEA, JCPOA, P5+1", "The E3."]).at(-1);
  expect(spot?.because[0]).toEqual({
    kind: "companion",
    seen: ["jcpoa", "p5", "iaea"],
    weight: 1.15,
  });
});
