// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PopupProps } from "../../../components/popup/Popup.tsx";
import { drawPopup, POPUPS } from "../states/Popup.tsx";

afterEach(cleanup);

const show = (props: PopupProps) => render(drawPopup(props));
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = () => screen.getByRole("searchbox", { name: "Search the glossary" });
const items = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("each state of the page is told", () => {
  test.each([
    ["refused", "The browser lets no extension onto this page. Open a news article."],
    ["store", /^Browsers let no extension onto the pages of an add-on store\./u],
    ["notWeb", "Sidelight reads pages of the web, not files and not the source of pages."],
    ["pdf", /^This is a PDF\. Sidelight reads articles/u],
    ["pdfHere", /^This is a PDF\. Sidelight reads articles/u],
    ["plainText", /^This is plain text\. Sidelight reads articles/u],
    ["foreign", "This page is in French. Sidelight has no pack for that language."],
    ["noAccess", "Sidelight does not run on this site by itself."],
    ["off", "Sidelight is off for this site."],
    ["noArticle", "This page does not look like an article."],
    ["noTerms", "No term of the glossary stands in this article."],
    ["undated", "No date on the page"],
    ["terms", "Published 18 Feb 2021"],
    ["notFound", "Nothing found for “zebra”."],
  ] as const)("%s: %s", (state, words) => {
    show(POPUPS[state]);
    expect(screen.getByText(words)).toBeTruthy();
  });

  test.each(["loading", "refused", "pdf", "noAccess"] as const)("%s: no switch", (state) => {
    show(POPUPS[state]);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Sidelight");
    expect(screen.queryByRole("switch")).toBeNull();
  });
});

describe("the site's switch", () => {
  test.each([
    ["terms", true],
    ["off", false],
  ] as const)("%s: on is %s", (state, on) => {
    const onSwitchSite = vi.fn();
    show({ ...POPUPS[state], onSwitchSite });
    const name = "Explain terms on news.example";
    const toggle = screen.getByRole<HTMLInputElement>("switch", { name });
    expect(toggle.checked).toBe(on);
    fireEvent.click(toggle);
    expect(onSwitchSite.mock.calls).toEqual([["news.example", !on]]);
  });
});

describe("the page's terms", () => {
  test("stand in reading order, with the page's own words and their counts", () => {
    show(POPUPS.terms);
    expect(items()).toEqual(["Vale Commissionthe Commission2", "the Pact1"]);
    expect(button("Vale Commission the Commission 2 mentions")).toBeTruthy();
    expect(button("the Pact 1 mention")).toBeTruthy();
  });

  test("are shown on the page by a click", () => {
    const onTerm = vi.fn();
    show({ ...POPUPS.terms, onTerm });
    fireEvent.click(button(/^the Pact/u));
    expect(onTerm.mock.calls).toEqual([["pact-of-vale"]]);
  });
});

describe("on a site without permission", () => {
  test("there is one button for each way to give it", () => {
    const [onOnce, onAlways, onEverywhere] = [vi.fn(), vi.fn(), vi.fn()];
    show({ ...POPUPS.noAccess, onOnce, onAlways, onEverywhere });
    fireEvent.click(button("Explain this page once"));
    fireEvent.click(button("Always on news.example"));
    fireEvent.click(button("On all sites"));
    expect([onOnce, onAlways, onEverywhere].map(({ mock }) => mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
    expect(onAlways).toHaveBeenCalledWith("news.example");
  });
});

describe("the search", () => {
  test("tells what is typed", () => {
    const onQuery = vi.fn();
    show({ ...POPUPS.terms, onQuery });
    fireEvent.input(field(), { target: { value: "vale" } });
    expect(onQuery.mock.calls).toEqual([["vale"]]);
  });

  test("lists what it found, in place of the page's terms, and says how much", () => {
    show(POPUPS.found);
    expect(items()).toEqual([
      "Vale CommissionMeasures the Vale's water.",
      "the PactThe deal about the water.",
    ]);
    expect(screen.getByText("2 entries found").getAttribute("role")).toBe("status");
    expect(screen.queryByText("On this page")).toBeNull();
  });

  test("Enter opens the best, a click any", () => {
    const onEntry = vi.fn();
    show({ ...POPUPS.found, onEntry });
    fireEvent.keyDown(field(), { key: "Enter" });
    fireEvent.click(button(/^the Pact/u));
    expect(onEntry.mock.calls).toEqual([["vale-commission"], ["pact-of-vale"]]);
  });

  test("Enter opens nothing where nothing was found or asked for", () => {
    const onEntry = vi.fn();
    show({ ...POPUPS.notFound, onEntry });
    fireEvent.keyDown(field(), { key: "Enter" });
    expect(onEntry).not.toHaveBeenCalled();
  });

  test("the arrow keys go down through the results and up again", () => {
    show(POPUPS.found);
    const [first, second] = [button(/^Vale Commission/u), button(/^the Pact/u)];
    field().focus();
    const walk = (key: string) => {
      fireEvent.keyDown(document.activeElement!, { key });
      return document.activeElement;
    };
    expect(walk("ArrowDown")).toBe(first);
    expect(walk("ArrowDown")).toBe(second);
    expect(walk("ArrowDown")).toBe(second);
    expect(walk("ArrowUp")).toBe(first);
    expect(walk("ArrowUp")).toBe(field());
    expect(walk("ArrowUp")).toBe(field());
  });
});

describe("an entry opened in the popup", () => {
  test("fills it, and gives way to the list again", () => {
    const onCloseEntry = vi.fn();
    show({ ...POPUPS.entry, onCloseEntry });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("the Pact");
    expect(screen.queryByRole("searchbox")).toBeNull();
    fireEvent.click(button("Close"));
    expect(onCloseEntry).toHaveBeenCalledTimes(1);
  });

  test("takes the focus from the result that is gone", () => {
    const { rerender, container } = show(POPUPS.found);
    button(/^the Pact/u).focus();
    rerender(drawPopup(POPUPS.entry));
    expect(container.contains(document.activeElement)).toBe(true);
  });
});

test("the settings are one click away", () => {
  const onSettings = vi.fn();
  show({ ...POPUPS.loading, onSettings });
  fireEvent.click(button("Settings"));
  expect(onSettings).toHaveBeenCalledTimes(1);
});
