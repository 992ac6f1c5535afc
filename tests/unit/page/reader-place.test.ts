// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { rememberPlace } from "../../../lib/page/reader-place.ts";

const at = (id: string): HTMLElement => document.getElementById(id)!;

beforeEach(() => {
  document.body.innerHTML = `
    <a id="link" href="#">a link</a><p id="text">Some words.</p><b id="card" tabindex="-1">card</b>`;
});

test("the focus goes back to where it was", () => {
  at("link").focus();
  const goBack = rememberPlace();
  at("card").focus();
  goBack();
  expect(document.activeElement).toBe(at("link"));
});

test("the focus goes back into a shadow tree of the page's", () => {
  const root = at("text").attachShadow({ mode: "open" });
  root.innerHTML = `<button>deep</button>`;
  root.querySelector("button")!.focus();
  const goBack = rememberPlace();
  at("card").focus();
  goBack();
  expect(root.activeElement).toBe(root.querySelector("button"));
});

test("a field of a form that is called focus is not called", () => {
  document.body.insertAdjacentHTML("beforeend", `<form tabindex="0"><input name="focus"></form>`);
  document.querySelector("form")!.focus();
  const goBack = rememberPlace();
  at("card").focus();
  expect(goBack).not.toThrow();
});

test("what was selected is selected again, and the direction is the same", () => {
  const text = at("text").firstChild!;
  getSelection()!.setBaseAndExtent(text, 10, text, 5);
  const goBack = rememberPlace();
  getSelection()!.collapse(at("card"), 0);
  goBack();
  const { anchorNode, anchorOffset, focusOffset } = getSelection()!;
  expect([anchorNode, anchorOffset, focusOffset]).toEqual([text, 10, 5]);
});

test("what the page has taken away or shortened since is left alone", () => {
  const text = at("text").firstChild as Text;
  getSelection()!.setBaseAndExtent(text, 0, text, 10);
  const goBack = rememberPlace();
  text.data = "Few";
  expect(goBack).not.toThrow();
  at("text").remove();
  expect(goBack).not.toThrow();
});
