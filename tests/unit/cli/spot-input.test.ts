import { describe, expect, test } from "vitest";

import { paragraphsOf, readInput } from "../../../lib/cli/spot-input.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("kinds of files", () => {
  test.each([
    ["a.html", "text", "html"],
    ["a.HTM", "text", "html"],
    ["a.txt", "<html>", "text"],
    ["a", "<!doctype html><p>", "html"],
    ["a", "text", "text"],
  ])("%s with %s is %s", (name, text, kind) => {
    expect(readInput(name, bytes(text)).kind).toBe(kind);
  });
});

describe("letters", () => {
  test("UTF-8, with and without a byte order mark", () => {
    expect(readInput("a.txt", bytes("Wörter")).text).toBe("Wörter");
    expect(readInput("a.txt", bytes("\uFEFFWörter")).text).toBe("Wörter");
  });

  test("UTF-16", () => {
    const marked = Uint8Array.from([0xff, 0xfe, 0x57, 0, 0xf6, 0]);
    expect(readInput("a.txt", marked).text).toBe("Wö");
  });

  test("what the page says, else old Western text", () => {
    expect(readInput("a.html", latin("<meta charset=iso-8859-5>\xb0")).text).toContain("А");
    expect(readInput("a.txt", latin("W\xf6rter")).text).toBe("Wörter");
    expect(readInput("a.html", latin("<meta charset=nonsense>W\xf6rter")).text).toContain("Wörter");
  });
});

describe("refused", () => {
  test.each([
    ["an empty file", new Uint8Array(), /empty/],
    ["a file of white space", bytes(" \n\t "), /empty/],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /binary/,
    ],
    [
      "packed bytes without a zero",
      Uint8Array.from({ length: 900 }, (_, at) => (at * 7) % 31 || 1),
      /binary/,
    ],
  ])("%s", (_, content, sentence) => {
    expect(() => readInput("a.html", content)).toThrow(sentence);
  });
});

test("paragraphs are parted by blank lines if there are any, else by lines", () => {
  expect(paragraphsOf("one\ntwo\n\nthree\r\n \r\nfour\n")).toEqual(["one\ntwo", "three", "four"]);
  expect(paragraphsOf("\none\ntwo\n\n")).toEqual(["one", "two"]);
});
