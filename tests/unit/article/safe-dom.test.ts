import { describe, expect, test } from "vitest";

import {
  attributeOf,
  closestOf,
  dataOf,
  findAll,
  findFirst,
  firstChildOf,
  holds,
  isBefore,
  isElement,
  isRendered,
  isText,
  nameOf,
  parentOf,
  textOf,
} from "../../../lib/article/safe-dom.ts";
import { pageOf } from "./page-of.ts";

const NAMES =
  "childNodes nodeType localName textContent querySelector " +
  "querySelectorAll closest contains compareDocumentPosition checkVisibility";
const FIELDS = NAMES.split(" ").map((name) => `<input name="${name}">`);
const doc = pageOf(
  `<main><form id="f">${FIELDS.join("")}<p>text</p></form><p id="after"></p></main>`,
);
const form = doc.querySelector("form")!;
const paragraph = doc.querySelector("p")!;

test("the form is clobbered, or the rest proves nothing", () => {
  expect(form.childNodes).not.toHaveProperty("item");
  expect(typeof form.querySelector).toBe("object");
});

describe("a clobbered form reads like any element", () => {
  test("itself", () => {
    expect([isElement(form), isText(form), nameOf(form)]).toEqual([true, false, "form"]);
    expect([attributeOf(form, "id"), attributeOf(form, "class")]).toEqual(["f", undefined]);
    expect(textOf(form)).toBe("text");
    expect(isRendered(form)).toBe(true);
  });

  test("what is in it", () => {
    expect(findAll(form, "p")).toEqual([paragraph]);
    expect(findFirst(form, "p")).toBe(paragraph);
    expect(findFirst(form, "h1")).toBeUndefined();
    expect(holds(form, paragraph)).toBe(true);
  });

  test("what is around it", () => {
    expect(parentOf(form)).toBe(doc.querySelector("main"));
    expect(parentOf(doc.documentElement)).toBeUndefined();
    expect(closestOf(form, "main")).toBe(doc.querySelector("main"));
    expect(isBefore(form, doc.querySelector("#after")!)).toBe(true);
    expect(isBefore(doc.querySelector("#after")!, form)).toBe(false);
  });
});

test("text is its own data", () => {
  const text = firstChildOf(paragraph);
  expect(text && isText(text) && dataOf(text)).toBe("text");
});

test("what a style hides is not rendered", () => {
  const page = pageOf("<style>.a{display:none}</style><p class=a>text</p>");
  expect(isRendered(page.querySelector("p")!)).toBe(false);
});
