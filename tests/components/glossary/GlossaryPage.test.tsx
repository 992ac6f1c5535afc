// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { GlossaryPageProps } from "../../../components/glossary/GlossaryPage.tsx";
import { drawGlossary, GLOSSARIES } from "../states/GlossaryPage.tsx";

afterEach(cleanup);

const show = (props: GlossaryPageProps) => render(drawGlossary(props));
const link = (name: string) => screen.getByRole<HTMLAnchorElement>("link", { name });
const address = (name: string) => link(name).getAttribute("href");

describe("browsing", () => {
  test("goes pack by pack, each entry at its address", () => {
    show(GLOSSARIES.browsing);
    expect(screen.getByRole("heading", { level: 2, name: "The Vale" })).toBeTruthy();
    expect(screen.getByText("Who shares its water.")).toBeTruthy();
    expect(address("the Pact Agreement")).toBe("#pact-of-vale");
    expect(address("Vale Commission Body")).toBe("#vale-commission");
    expect(screen.getByText("2 entries").getAttribute("role")).toBe("status");
    expect(screen.getByText("Choose an entry to read it here.")).toBeTruthy();
  });

  test("is narrowed to a pack or a kind, and back to all", () => {
    const [onPack, onKind] = [vi.fn(), vi.fn()];
    show({ ...GLOSSARIES.browsing, kind: "body", onPack, onKind });
    const choose = (name: string, value: string) =>
      fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
    choose("Pack", "hills");
    choose("Kind", "");
    expect([onPack.mock.calls, onKind.mock.calls]).toEqual([[["hills"]], [[undefined]]]);
    const kinds = screen.getByRole("combobox", { name: "Kind" });
    expect([...kinds.children].map((option) => option.textContent)).toEqual([
      "All kinds",
      "Agreement",
      "Body",
    ]);
  });

  test("says so where nothing is left", () => {
    show(GLOSSARIES.narrowed);
    expect(screen.getByText("No entry is of this kind in this pack.")).toBeTruthy();
  });

  test("gives way to what is searched for", () => {
    const onEntry = vi.fn();
    show({ ...GLOSSARIES.found, onEntry });
    expect(screen.queryByRole("combobox")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: /^Vale Commission/u }));
    expect(onEntry.mock.calls).toEqual([["vale-commission"]]);
  });
});

describe("an entry", () => {
  test("is read in full, with nothing folded", () => {
    const { container } = show(GLOSSARIES.reading);
    expect(screen.getByRole("heading", { level: 2, name: "the Pact" })).toBeTruthy();
    expect(screen.getByText("Checked on 1 Nov 2026")).toBeTruthy();
    expect(container.querySelector("article .card__depth details, article summary")).toBeNull();
    const titles = [...container.querySelectorAll("article h3")].map((title) => title.textContent);
    expect(titles.slice(-3)).toEqual(["Timeline", "Related", "Sources"]);
  });

  test("leads to others by their addresses, so that the browser's Back comes back", () => {
    show(GLOSSARIES.reading);
    expect(address("three countries")).toBe("#vale-commission");
    expect(address("watched by Vale Commission")).toBe("#vale-commission");
    expect(address("All entries")).toBe("#");
  });

  test("takes the focus when it is opened, not when the page comes with it", () => {
    const { rerender } = show(GLOSSARIES.reading);
    expect(document.activeElement).toBe(document.body);
    rerender(drawGlossary({ ...GLOSSARIES.reading, opened: { is: "unknown" } }));
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  test("that there is not is told as such", () => {
    show(GLOSSARIES.unknown);
    const main = within(screen.getByRole("main"));
    expect(main.getByText("The glossary has no entry at this address.")).toBeTruthy();
  });
});
