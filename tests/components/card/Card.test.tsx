// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { CARDS, drawCard } from "../states/Card.tsx";

afterEach(cleanup);

const show = (props: (typeof CARDS)[keyof typeof CARDS]) => render(drawCard(props));
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

describe("the second level", () => {
  test("is folded, and holds background, what came before, sources and why", () => {
    show(CARDS.dated);
    const more = screen.getByText("Background and sources").closest("details")!;
    expect(more.open).toBe(false);
    expect(within(more).getByText(CARDS.dated.view.background)).toBeTruthy();
    expect(items("What came before")).toEqual([
      "1 Jan 2015 The pact was signed.",
      "May 2018 Norland left.",
    ]);
    expect(items("Sources")).toEqual([
      "Pact of Vale, full textVale Commission, 1 Jan 2015, primary source",
      "Norland leavesDaily",
    ]);
    expect(items("Why this explanation")).toEqual([
      "near it stand Norland",
      "this page also mentions Vale Commission and Estland",
    ]);
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

  test("gives no reasons where there are none", () => {
    show(CARDS.undated);
    expect(screen.queryByText("Why this explanation")).toBeNull();
  });
});

describe("a related term", () => {
  const name = () => screen.getByRole("heading", { level: 2 }).textContent;
  const openRelated = async (): Promise<void> => {
    const link = button(/Vale Commission$/u);
    link.focus();
    fireEvent.click(link);
    await screen.findByRole("button", { name: "Back to the Pact" });
  };

  test("is read after what it is to this one, by the eye and by a screen reader alike", () => {
    show(CARDS.dated);
    expect(items("Related")).toEqual(["watched by Vale Commission"]);
    expect(button("watched by Vale Commission")).toBeTruthy();
  });

  test("opens in place, is announced, and has a way back", async () => {
    show(CARDS.dated);
    await openRelated();
    expect(name()).toBe("Vale Commission");
    expect(screen.getByText("Background on Vale Commission").getAttribute("role")).toBe("status");
    fireEvent.click(button("Back to the Pact"));
    expect(name()).toBe("the Pact");
    expect(screen.queryByRole("button", { name: /^Back/u })).toBeNull();
  });

  test("is left by Alt and the left arrow, which then does not leave the page", async () => {
    show(CARDS.dated);
    await openRelated();
    const keys = { key: "ArrowLeft", altKey: true };
    expect(fireEvent.keyDown(button(/^Back/u), keys)).toBe(false);
    await vi.waitFor(() => expect(name()).toBe("the Pact"));
    expect(fireEvent.keyDown(button("Close"), keys)).toBe(true);
  });

  test("keeps the focus in the card, on the way there and back", async () => {
    const { container } = show(CARDS.dated);
    await openRelated();
    expect(container.contains(document.activeElement)).toBe(true);
    button("Back to the Pact").focus();
    fireEvent.click(button("Back to the Pact"));
    expect(container.contains(document.activeElement)).toBe(true);
  });

  test("that can't be had leaves the card as it is", async () => {
    const onRelated = vi.fn(async () => undefined);
    show({ ...CARDS.dated, onRelated });
    fireEvent.click(button(/Vale Commission$/u));
    await vi.waitFor(() => expect(onRelated).toHaveBeenCalledWith("vale-commission"));
    expect(name()).toBe("the Pact");
  });
});

describe("a reader can", () => {
  test("close it, by its button and by Escape", () => {
    const onClose = vi.fn();
    show({ ...CARDS.dated, onClose });
    fireEvent.click(button("Close"));
    fireEvent.keyDown(button(/Vale Commission$/u), { key: "Escape" });
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

  test("say that they know the term", () => {
    const onKnow = vi.fn();
    show({ ...CARDS.dated, onKnow });
    fireEvent.click(button("I know this"));
    expect(onKnow.mock.calls).toEqual([["pact-of-vale"]]);
    expect(screen.getByText("Underlined no more. Settings can bring it back.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "I know this" })).toBeNull();
  });

  test("do neither in the popup", () => {
    show(CARDS.inPopup);
    expect(screen.queryByRole("button", { name: "Keep open" })).toBeNull();
    expect(screen.queryByRole("button", { name: "I know this" })).toBeNull();
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
