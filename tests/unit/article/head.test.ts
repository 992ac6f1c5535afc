import { expect, test } from "vitest";

import { finish } from "../../../lib/core/steps.ts";
import { findHead, isStandfirst } from "../../../lib/article/head.ts";
import { elementOf, pageOf } from "./page-of.ts";

const stated = { headline: "", title: "Harbour talks end without a deal | The Courier" };

function headOf(html: string): { readonly headline: string; readonly roots: readonly string[] } {
  const doc = pageOf(html);
  const { headline, roots } = finish(findHead(doc, doc.querySelector("#body")!, stated));
  return { headline, roots: roots.map(({ textContent }) => textContent ?? "") };
}

test("takes the heading that is like the title, and the standfirst and captions after it", () => {
  const html = `<h1>The Courier</h1><p class="dek">Not this</p><h1>Harbour talks end <b>without</b> a deal</h1>
    <p class="articleDek">Delegates leave.</p><figure><figcaption>A pier</figcaption></figure>
    <div id="body"></div><p class="standfirst">Nor this</p>`;
  expect(headOf(html)).toEqual({
    headline: "Harbour talks end without a deal",
    roots: ["Harbour talks end without a deal", "Delegates leave.", "A pier"],
  });
});

test("a headline within the body needs no element of its own", () => {
  expect(headOf("<div id=body><h2>Harbour talks end without deal</h2></div>")).toEqual({
    headline: "Harbour talks end without deal",
    roots: [],
  });
});

test("headings of the navigation are no headlines", () => {
  expect(headOf("<nav><h1>Harbour talks</h1></nav><div id=body></div>").headline).toBe("");
});

test("a body that is named like a standfirst is none", () => {
  const long = "word ".repeat(200);
  expect(isStandfirst(elementOf(`<div class="lead">${long}</div>`, "div"))).toBe(false);
  expect(isStandfirst(elementOf(`<div class="lead">word</div>`, "div"))).toBe(true);
});
