// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { CardProps } from "../../../components/card/Card.tsx";
import { CARDS, drawCard } from "../states/Card.tsx";

afterEach(cleanup);

const show = (props: CardProps) => render(drawCard(props));
const headings = () => screen.getAllByRole("heading", { level: 3 }).map((h) => h.textContent);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const section = (title: string) => within(screen.getByText(title).closest("section")!);
const items = (title: string) =>
  section(title)
    .getAllByRole("listitem")
    .map((item) => item.textContent);

describe("the first level", () => {
  test("names the term and says what it is", () => {
    show(CARDS.dated);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("the Pact");
    expect(screen.getByText("Pact of Vale")).toBeTruthy();
    expect(screen.getByText("Agreement")).toBeTruthy();
    expect(screen.getByText(CARDS.dated.view.gist)).toBeTruthy();
  });

  test("tells how things stood that day, and what has happened since", () => {
    show(CARDS.dated);
    expect(headings().slice(0, 2)).toEqual(["On 18 Feb 2021", "Since then"]);
    expect(section("On 18 Feb 2021").getByText("Norland has left the pact.")).toBeTruthy();
    expect(items("Since then")).toEqual([
      "1 Jun 2022 Norland came back.",
      "18 Oct 2025 The pact ended.",
      "Apr 2021 A round of talks failed.",
    ]);
    const folded = screen.getByText("1 more event").closest("details");
    expect(folded?.open).toBe(false);
    expect(folded?.textContent).toContain("A round of talks failed.");
  });

  test("says of an office that was left since that it was", () => {
    const left = { date: "2026-05-15", text: "Chair of the commission", major: false, left: true };
    show({ ...CARDS.dated, view: { ...CARDS.dated.view, since: [left], moreSince: [] } });
    expect(items("Since then")).toEqual(["15 May 2026 No longer: Chair of the commission"]);
  });

  test("of a day before there was such a thing says so", () => {
    show(CARDS.notYet);
    const day = section("On 1 Jun 2014");
    expect(day.getByText("There was no such thing yet.")).toBeTruthy();
    expect(screen.queryByText("All three keep the pact.")).toBeNull();
  });

  test("of a page without a date speaks as of today and says so", () => {
    show(CARDS.undated);
    const day = section("Today");
    expect(day.getByText("The pact has ended; nobody is bound by it.")).toBeTruthy();
    expect(day.getByText("This page gives no date.")).toBeTruthy();
    expect(screen.queryByText("Since then")).toBeNull();
  });

  test("where there is no page says nothing of one", () => {
    show(CARDS.pageless);
    expect(section("Today").getByText("The pact has ended; nobody is bound by it.")).toBeTruthy();
    expect(screen.queryByText("This page gives no date.")).toBeNull();
  });

  test("of someone out of office names the office left last, and until when", () => {
    show(CARDS.former);
    const day = section("On 18 Feb 2021");
    expect(day.getByText("Chair of the commission until 20 Jan 2021")).toBeTruthy();
  });

  test("says nothing of a day for which there is nothing to tell", () => {
    show(CARDS.nothingToTell);
    expect(headings()).not.toContain("On 18 Feb 2021");
    expect(headings()).not.toContain("Since then");
  });
});

test("what an entry says is marked as being in its pack's language, our own words are not", () => {
  show({ ...CARDS.dated, view: { ...CARDS.dated.view, language: "nn" } });
  const languageOf = (words: string): string | undefined =>
    screen.getAllByText(words)[0]?.closest("[lang]")?.getAttribute("lang") ?? undefined;
  const { name, gist, background, related } = CARDS.dated.view;
  const told = [name, gist, background, "Norland has left the pact.", "The pact ended."];
  expect(new Set([...told, related[0]?.name ?? ""].map(languageOf))).toEqual(new Set(["nn"]));
  expect(languageOf("Since then")).toBeUndefined();
});

describe("the second level", () => {
  test("is folded, and holds background, the timeline, related terms, sources and why", () => {
    show(CARDS.dated);
    const more = screen.getByText("Background and sources").closest("details")!;
    expect(more.open).toBe(false);
    expect(within(more).getByText(CARDS.dated.view.background)).toBeTruthy();
    const titles = [...more.querySelectorAll("h3")].map((title) => title.textContent);
    expect(titles).toEqual(["Timeline", "Related", "Sources", "Why this explanation"]);
    expect(items("Sources")).toEqual([
      "Pact of Vale, full textVale Commission, 1 Jan 2015, primary source",
      "Norland leavesDaily",
    ]);
    expect(items("Why this explanation")).toEqual([
      "near it stand Norland",
      "this page also mentions Vale Commission and Estland",
    ]);
  });

  test("draws related terms as branches where there is no better picture, a list of links still, later ones with their year", () => {
    show(CARDS.dated);
    expect(document.querySelector(".tree")).toBeNull();
    cleanup();
    show(CARDS.sketched);
    expect(document.querySelector(".tree__root")?.textContent).toBe("Vale Commission");
    expect(items("Related")).toEqual([
      "set up by Court of A",
      "set up by Court of B",
      "set up by Court of C (2025)",
    ]);
    expect(section("Related").getAllByRole("link")).toHaveLength(3);
  });

  test("has all that happened in one list, and the article's day in its place", () => {
    show(CARDS.dated);
    expect(items("Timeline")).toEqual([
      "1 Jan 2015 The pact was signed.",
      "May 2018 Norland left.",
      "18 Feb 2021 — this article",
      "Apr 2021 A round of talks failed.",
      "1 Jun 2022 Norland came back.",
      "18 Oct 2025 The pact ended.",
    ]);
    const day = screen.getByText("— this article").closest("li");
    expect(day?.getAttribute("aria-current")).toBe("date");
  });

  test("of a page without a date marks today", () => {
    show(CARDS.undated);
    expect(items("Timeline").at(-1)).toBe("24 Nov 2026 — today");
  });

  test("links to sources beside the page, and tells them nothing of it", () => {
    show(CARDS.dated);
    const link = screen.getByRole("link", { name: "Pact of Vale, full text" });
    expect(link.getAttribute("href")).toBe("https://vale.example/pact");
    expect([link.getAttribute("target"), link.getAttribute("rel")]).toEqual([
      "_blank",
      "noreferrer",
    ]);
  });

  test("says when the entry was last checked", () => {
    show(CARDS.dated);
    expect(screen.getByText("Checked on 1 Nov 2026")).toBeTruthy();
  });

  test("says of an entry that only its writer has read that it was not checked", () => {
    show(CARDS.unchecked);
    expect(screen.getByText("Not yet checked by a second reader")).toBeTruthy();
  });

  test("gives no reasons where there are none", () => {
    show(CARDS.undated);
    expect(screen.queryByText("Why this explanation")).toBeNull();
  });
});

describe("a reader can", () => {
  test("close it, by its button and by Escape", () => {
    const onClose = vi.fn();
    show({ ...CARDS.dated, onClose });
    fireEvent.click(button("Close"));
    fireEvent.keyDown(screen.getByRole("link", { name: /Vale Commission$/u }), { key: "Escape" });
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  test("keep it open, and let it close again", () => {
    const onPin = vi.fn();
    show({ ...CARDS.dated, onPin });
    const pin = button("Keep open");
    expect(pin.getAttribute("aria-pressed")).toBe("false");
    fireEvent.click(pin);
    expect(pin.getAttribute("aria-pressed")).toBe("true");
    fireEvent.click(pin);
    expect(onPin.mock.calls).toEqual([[true], [false]]);
  });

  test("say that they know the term, and take it back with the same button", () => {
    const onKnow = vi.fn();
    show({ ...CARDS.dated, onKnow });
    const know = button("I know this");
    know.focus();
    fireEvent.click(know);
    expect(screen.getByText("Underlined no more.").getAttribute("role")).toBe("status");
    expect(document.activeElement).toBe(button("Underline again"));
    fireEvent.click(button("Underline again"));
    expect(screen.getByText("Underlined again.")).toBeTruthy();
    expect(button("I know this")).toBeTruthy();
    expect(onKnow.mock.calls).toEqual([
      ["pact-of-vale", true],
      ["pact-of-vale", false],
    ]);
  });

  test("take back what they said of the term another day", () => {
    const onKnow = vi.fn();
    show({ ...CARDS.known, onKnow });
    expect(screen.getByText("Underlined no more.")).toBeTruthy();
    fireEvent.click(button("Underline again"));
    expect(onKnow.mock.calls).toEqual([["pact-of-vale", false]]);
  });

  test("go on in the glossary, at this entry", () => {
    const onGlossary = vi.fn();
    show({ ...CARDS.inPopup, onGlossary });
    fireEvent.click(button("Open in glossary"));
    expect(onGlossary.mock.calls).toEqual([["pact-of-vale"]]);
  });

  test("do neither in the popup", () => {
    show(CARDS.inPopup);
    expect(screen.queryByRole("button", { name: "Keep open" })).toBeNull();
    expect(screen.queryByRole("button", { name: "I know this" })).toBeNull();
  });
});

describe("whatever an entry holds", () => {
  test("half of its fields: what there is, under no empty heading", () => {
    show(CARDS.half);
    expect(screen.getByText(CARDS.half.view.gist)).toBeTruthy();
    expect(screen.queryByText("Timeline")).toBeNull();
    expect(screen.queryByText("Related")).toBeNull();
    expect(screen.queryByText("Sources")).toBeNull();
    for (const list of document.querySelectorAll("ul, ol"))
      expect(list.children.length).not.toBe(0);
  });

  test("forty events: two of them at once, the rest folded, all but that of its own year in the timeline", () => {
    show(CARDS.manyEvents);
    expect(section("Since then").getAllByRole("list")[0]?.children).toHaveLength(2);
    expect(screen.getByText("6 more events")).toBeTruthy();
    expect(items("Timeline")).toHaveLength(40);
  });
});

test("every other size is told, so that the card can be placed anew", async () => {
  const onResize = vi.fn();
  show({ ...CARDS.dated, onResize });
  await vi.waitFor(() => expect(onResize).toHaveBeenCalled());
  onResize.mockClear();
  fireEvent(screen.getByText("Background and sources").closest("details")!, new Event("toggle"));
  expect(onResize).toHaveBeenCalledTimes(1);
});
