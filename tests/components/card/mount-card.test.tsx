// @vitest-environment happy-dom
import { fireEvent, within } from "@testing-library/preact";
import { beforeEach, expect, test, vi } from "vitest";
import { mountCard, type CurrentRequest } from "../../../components/card/mount-card.tsx";
import type { CardPort, CardRequest } from "../../../lib/page/card-port.ts";
import { CARDS } from "../states/Card.tsx";

let mount: HTMLElement;
let port: CardPort;
let current: CurrentRequest;
let shown: boolean;
const link = (): HTMLElement => document.querySelector("a")!;

const request = (more: Partial<CardRequest> = {}): CardRequest => ({
  view: CARDS.dated.view,
  anchor: () => undefined,
  focus: false,
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
  document.body.innerHTML = `<a href="#">the page</a><div role="dialog" tabindex="-1"></div>`;
  mount = document.querySelector("div")!;
  current = { request: undefined };
  shown = false;
  const overlay = {
    mount,
    show: () => void (shown = true),
    hide: () => void (shown = false),
    place: () => undefined,
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

test("a card opened by hovering leaves the focus where it is", () => {
  link().focus();
  port.open(request());
  expect(document.activeElement).toBe(link());
});

test("a card opened by a key takes the focus and gives it back", () => {
  link().focus();
  port.open(request({ focus: true }));
  expect(mount.contains(document.activeElement)).toBe(true);
  port.close();
  expect(document.activeElement).toBe(link());
  expect([shown, mount.textContent]).toEqual([false, ""]);
});

test("from term to term by a key, the focus goes back to where it came from at first", () => {
  link().focus();
  port.open(request({ focus: true }));
  port.open(request({ focus: true }));
  port.close();
  expect(document.activeElement).toBe(link());
});

test("a card never inherits the trail of the one before", async () => {
  port.open(request());
  fireEvent.click(within(mount).getByRole("link", { name: /Vale Commission$/u, hidden: true }));
  await within(mount).findByRole("button", { name: "Back to the Pact" });
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
  link().focus();
  port.close();
  expect(document.activeElement).toBe(link());
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
