import { expect, test } from "vitest";
import type { Accessible, Tab } from "./drivers/browser.ts";
import { cardOn, pressInCard, restOn } from "./objects/card.ts";
import { step, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { until } from "./until.ts";

/** What a screen reader is given of the card, as each browser's own accessibility tree has it. */
inEachBrowser(({ open, browser }) => {
  /** From the dialog on: it is the last on the page. */
  const inDialog = (tab: Tab): Promise<readonly Accessible[]> =>
    until("there is a dialog for screen readers", async () => {
      const all = await tab.accessibles();
      const at = all.findIndex(({ role }) => role === "dialog");
      return at >= 0 && all.slice(at);
    });
  const namesOf = (all: readonly Accessible[], role: string): readonly string[] =>
    all.filter((one) => one.role === role).map(({ name }) => name);

  test("the card is a dialog that is named, with headings, lists and controls that are named", async () => {
    const tab = await open(PAGES.talks);
    await restOn(tab, "JCPOA", 1);
    await pressInCard(tab, "Background and sources");
    const card = await inDialog(tab);
    expect(card[0]).toEqual({ role: "dialog", name: "Background on JCPOA" });
    const headings = namesOf(card, "heading").map((name) => name.toLowerCase());
    expect(headings).toEqual(expect.arrayContaining(["jcpoa", "on 18 feb 2021", "since then"]));
    expect(namesOf(card, "list").length).toBeGreaterThanOrEqual(3);
    expect(namesOf(card, "listitem").length).toBeGreaterThan(3);
    const buttons = card.filter(({ role }) => /button/u.test(role));
    expect(buttons.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Keep open", "Close", "I know this"]),
    );
    expect(buttons.filter(({ name }) => name === "")).toEqual([]);
  });

  test("a card that a key opens beside the page is said politely, and says how to go in", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await step(browser(), tab);
    await cardOn(tab, "JCPOA");
    const said = await until("the card is said", () =>
      tab.inCard((root) => root.querySelector(".announced[role=status]")?.textContent),
    );
    expect(said).toMatch(/^JCPOA: .*\. Tab goes into the card\.$/u);
    const status = await until("the words are in the tree", async () => {
      const all = await tab.accessibles();
      return all.some(({ name }) => name === said) && all;
    });
    expect(status.some(({ role }) => role.startsWith("status"))).toBe(true);
  });

  test("nothing is said of a card that the pointer opens", async () => {
    const tab = await open(PAGES.talks);
    await restOn(tab, "E3");
    const said = await tab.inCard((root) => root.querySelector(".announced")?.textContent);
    expect(said).toBe("");
  });
});
