// @vitest-environment happy-dom
import { fireEvent, within } from "@testing-library/preact";
import { beforeEach, expect, test, vi } from "vitest";
import { mountCard, type CurrentRequest } from "../../../components/card/mount-card.tsx";
import type { CardPort, CardRequest } from "../../../lib/page/card-port.ts";
import { CARDS } from "../states/Card.tsx";

let mount: HTMLElement;
let port: CardPort;
/** What the overlay was told, in order. */
let told: string[];
let current: CurrentRequest;
let shown: boolean;

const request = (more: Partial<CardRequest> = {}): CardRequest => ({
  view: CARDS.dated.view,
  place: new DOMRect(),
  manner: "rest",
  events: {
    entered: () => undefined,
    left: () => undefined,
    pinned: () => undefined,
    closed: vi.fn(),
    known: () => undefined,
    entry: CARDS.dated.onEntry,
    glossary: () => undefined,
  },
  ...more,
});

beforeEach(() => {
  document.body.innerHTML = `<div role="dialog" tabindex="-1"></div>`;
  mount = document.querySelector("div")!;
  current = { request: undefined };
  shown = false;
  told = [];
  const overlay = {
    mount,
    show: () => void (shown = true),
    hide: () => void (shown = false),
    place: () => undefined,
    enter: () => void told.push("enter"),
    offer: (words: string) => void told.push(words),
    isAimedAt: () => false,
  };
  port = mountCard(overlay, current);
});

test("a card is shown under its name, in the words' language", () => {
  port.open(request());
  expect(shown).toBe(true);
  expect(mount.getAttribute("aria-label")).toBe("Background on the Pact");
  expect([mount.lang, mount.dir]).toEqual(["en-GB", "ltr"]);
  expect(within(mount).getByRole("heading", { level: 2 }).textContent).toBe("the Pact");
});

test("a card opened by hovering leaves the focus where it is, and says nothing", () => {
  port.open(request());
  expect(told).toEqual([]);
});

test("a card that was pressed takes the focus", () => {
  port.open(request({ manner: "press" }));
  expect(told).toEqual(["enter"]);
});

test("a card that a key has opened beside the page is told of", () => {
  port.open(request({ manner: "step" }));
  expect(told).toEqual([`the Pact: ${CARDS.dated.view.gist} Tab goes into the card.`]);
});

test("a card that was prepared is not seen until it is asked for, and then not drawn again", () => {
  const asked = request();
  port.prepare(asked);
  expect(shown).toBe(false);
  const heading = within(mount).getByRole("heading", { level: 2 });
  port.open({ ...asked, manner: "press" });
  expect([shown, within(mount).getByRole("heading", { level: 2 })]).toEqual([true, heading]);
});

test("what is prepared does not replace a card that is shown", () => {
  port.open(request());
  port.prepare(request({ view: { missing: "Atlantis", nearest: [] } }));
  expect(mount.getAttribute("aria-label")).toBe("Background on the Pact");
});

test("a card never inherits the trail of the one before", async () => {
  port.open(request());
  fireEvent.click(within(mount).getByRole("link", { name: /Vale Commission$/u, hidden: true }));
  await within(mount).findByRole("button", { name: "Back to the Pact" });
  port.close();
  port.open(request());
  expect(within(mount).getByRole("heading", { level: 2 }).textContent).toBe("the Pact");
});

test("a card is called by what is shown in it", async () => {
  port.open(request());
  fireEvent.click(within(mount).getByRole("link", { name: /Vale Commission$/u, hidden: true }));
  const back = await within(mount).findByRole("button", { name: "Back to the Pact" });
  expect(mount.getAttribute("aria-label")).toBe("Background on Vale Commission");
  fireEvent.click(back);
  expect(mount.getAttribute("aria-label")).toBe("Background on the Pact");
});

test("closing twice, or before anything was open, does nothing", () => {
  port.close();
  port.open(request());
  port.close();
  port.close();
  expect([shown, mount.textContent]).toEqual([false, ""]);
  expect(current.request).toBeUndefined();
});

test("what the glossary does not explain is said, and can be closed", () => {
  const missing = request({ view: { missing: "Atlantis", nearest: [] } });
  port.open(missing);
  expect(mount.getAttribute("aria-label")).toBe("Sidelight has no entry for “Atlantis”.");
  expect(within(mount).queryByRole("button", { name: "Keep open" })).toBeNull();
  fireEvent.click(within(mount).getByRole("button", { name: "Close" }));
  fireEvent.keyDown(within(mount).getByRole("button", { name: "Close" }), { key: "Escape" });
  expect(missing.events.closed).toHaveBeenCalledTimes(2);
});
