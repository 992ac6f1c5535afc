// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { CardProps } from "../../../components/card/Card.tsx";
import { CARDS, drawCard } from "../states/Card.tsx";

afterEach(cleanup);

const show = (props: CardProps) => render(drawCard(props));
const name = () => screen.getByRole("heading", { level: 2 }).textContent;
const button = (words: string | RegExp) => screen.getByRole("button", { name: words });
const link = (words: string | RegExp) => screen.getByRole("link", { name: words });
const crumbs = () =>
  within(screen.getByRole("navigation", { name: "The way here" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

/** Follows a link, as a hand does: with the focus on it. */
async function follow(words: string | RegExp, to: string): Promise<void> {
  link(words).focus();
  fireEvent.click(link(words));
  await vi.waitFor(() => expect(name()).toBe(to));
}

describe("an entry that a sentence names", () => {
  test("is a link in that sentence, which reads on as it was", () => {
    show(CARDS.linked);
    expect(link("three countries").parentElement?.textContent).toBe(CARDS.linked.view.gist);
    expect(link("dry decade").parentElement?.textContent).toBe(CARDS.linked.view.background);
  });

  test("opens in place, is announced, and has a way back", async () => {
    show(CARDS.linked);
    await follow("three countries", "Vale Commission");
    expect(screen.getByText("Background on Vale Commission").getAttribute("role")).toBe("status");
    fireEvent.click(button("Back to the Pact"));
    expect(name()).toBe("the Pact");
    expect(screen.getByText("Background on the Pact").getAttribute("role")).toBe("status");
    expect(screen.queryByRole("button", { name: /^Back/u })).toBeNull();
  });

  test("opens by Enter too", async () => {
    show(CARDS.linked);
    fireEvent.keyDown(link("three countries"), { key: "Enter" });
    await vi.waitFor(() => expect(name()).toBe("Vale Commission"));
  });

  test("that can't be had leaves the card as it is", async () => {
    const onEntry = vi.fn(async () => undefined);
    show({ ...CARDS.linked, onEntry });
    fireEvent.click(link("three countries"));
    await vi.waitFor(() => expect(onEntry).toHaveBeenCalledWith("vale-commission"));
    expect(name()).toBe("the Pact");
  });
});

describe("a related term", () => {
  test("is read after what it is to this one, by the eye and by a screen reader alike", () => {
    show(CARDS.dated);
    expect(link("watched by Vale Commission")).toBeTruthy();
  });
});

describe("the way back", () => {
  test("is Alt and the left arrow, which then does not leave the page", async () => {
    show(CARDS.dated);
    await follow(/Vale Commission$/u, "Vale Commission");
    const keys = { key: "ArrowLeft", altKey: true };
    expect(fireEvent.keyDown(button(/^Back/u), keys)).toBe(false);
    await vi.waitFor(() => expect(name()).toBe("the Pact"));
    expect(fireEvent.keyDown(button("Close"), keys)).toBe(true);
  });

  test("leads the focus to the link by which the reader had left, unfolding what hides it", async () => {
    const { container } = show(CARDS.dated);
    await follow(/Vale Commission$/u, "Vale Commission");
    expect(container.contains(document.activeElement)).toBe(true);
    fireEvent.click(button("Back to the Pact"));
    expect(document.activeElement).toBe(link(/Vale Commission$/u));
    expect(screen.getByText("Background and sources").closest("details")?.open).toBe(true);
  });

  test("names up to three steps, each of which can be gone back to; older ones are folded", async () => {
    show(CARDS.chained);
    for (const next of ["AA", "AAA", "AAAA"]) await follow(`leads to ${next}`, next);
    expect(crumbs()).toEqual(["A", "AA", "AAA"]);
    await follow("leads to AAAAA", "AAAAA");
    expect(crumbs()).toEqual(["…", "AA", "AAA", "AAAA"]);
    fireEvent.click(button("1 more step"));
    expect(crumbs()).toEqual(["A", "AA", "AAA", "AAAA"]);
    fireEvent.click(button("AA"));
    expect([name(), crumbs()]).toEqual(["AA", ["A"]]);
  });

  test("does not go in circles: an entry on the way is gone back to", async () => {
    const { view, onEntry } = CARDS.linked;
    show({ ...CARDS.linked, onEntry: async (id) => (id === view.id ? view : onEntry(id)) });
    await follow("three countries", "Vale Commission");
    await follow("set up by the Pact", "the Pact");
    expect(screen.queryByRole("navigation")).toBeNull();
  });
});

describe("a text that the glossary does not explain", () => {
  test("is told as such, with the nearest entries, each of which opens in place", async () => {
    show(CARDS.missing);
    expect(name()).toBe("Sidelight has no entry for “Vale Comission of Norland”.");
    const nearest = within(screen.getByText("Nearest in the glossary").closest("section")!);
    expect(nearest.getAllByRole("link").map((one) => one.textContent)).toEqual([
      "Vale Commission",
      "the Pact",
    ]);
    await follow("Vale Commission", "Vale Commission");
    fireEvent.click(button("Back to “Vale Comission of Norland”"));
    expect(document.activeElement).toBe(link("Vale Commission"));
  });

  test("has the whole glossary one button away, and no list where nothing is near", () => {
    const onGlossary = vi.fn();
    show({ ...CARDS.missingAlone, onGlossary });
    expect(screen.queryByText("Nearest in the glossary")).toBeNull();
    fireEvent.click(button("Open the glossary"));
    expect(onGlossary).toHaveBeenCalledTimes(1);
  });
});
