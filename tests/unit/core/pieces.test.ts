import { expect, test } from "vitest";
import { pieceEnd } from "../../../lib/core/pieces.ts";
import { scanSteps } from "../../../lib/core/spot.ts";
import { indexOf, spotsIn } from "./glossary.ts";

const INDEX = indexOf({
  deal: { aliases: ["Iran Nuclear Deal"] },
  un: { aliases: [{ form: "UN", case: "exact" }] },
});
const SENTENCE = "Iran’s nuclear programme, the “Iran nuclear deal” and the U.N. (again). ";

test("a long text is read in pieces that end where no term can go on", () => {
  const text = SENTENCE.repeat(2000);
  for (let from = 0; from < text.length;) {
    const to = pieceEnd(text, from);
    expect(to).toBeGreaterThan(from);
    if (to < text.length) expect("“”()").toContain(text[to]);
    from = to;
  }
});

test("without such a character between words, and never within one", () => {
  expect(pieceEnd("Iran deal ".repeat(5000), 0) % 10).toBeOneOf([4, 9]);
  const word = "x".repeat(50_000);
  expect(pieceEnd(word, 0)).toBe(word.length);
  expect(pieceEnd(`${word} ${word}`, 0)).toBe(word.length);
  const bold = `x${"𝐀".repeat(25_000)}`;
  expect(pieceEnd(bold, 0)).toBe(bold.length);
});

test("each term of a long text is found once, at its place", () => {
  const paragraph = "The Iran Nuclear Deal (and the UN) ".repeat(4000);
  const spots = spotsIn(INDEX, [paragraph]);
  expect(spots).toHaveLength(8000);
  for (const { start, end, surface } of spots) expect(paragraph.slice(start, end)).toBe(surface);
});

test("a long run is scanned in several steps, a paragraph in one", () => {
  const run = (text: string) => ({ text, role: "body" as const, section: 0 });
  expect([...scanSteps(run(SENTENCE), INDEX)]).toHaveLength(0);
  expect([...scanSteps(run(SENTENCE.repeat(2000)), INDEX)].length).toBeGreaterThan(3);
});
