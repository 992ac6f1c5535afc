import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { clickIn, popupSays as says, rows } from "./objects/popup.ts";
import { inEachBrowser } from "./story.ts";
import { until } from "./until.ts";

inEachBrowser(({ browser, open }) => {
  const glossary = async (fragment = ""): Promise<Tab> => {
    const address = String(await browser().callApi("runtime.getURL", "glossary.html"));
    return open(address + fragment);
  };
  const heading = (tab: Tab, name: string): Promise<unknown> =>
    until(`“${name}” is read`, () =>
      tab.evaluate((wanted) => document.querySelector("article h2")?.textContent === wanted, name),
    );
  /** Clicks the link with these words: by its own method, because it may be broken over two lines. */
  const follow = (tab: Tab, words: string): Promise<unknown> =>
    until(`there is a link “${words}”`, () =>
      tab.evaluate((wanted) => {
        const link = [...document.querySelectorAll("a")].find(
          (one) => one.textContent?.trim() === wanted,
        );
        link?.click();
        return link !== undefined;
      }, words),
    );

  test("an entry has an address, is read in full, and leads to others; the browser's Back comes back", async () => {
    const tab = await glossary("#snapback");
    await heading(tab, "snapback");
    for (const title of ["Today", "Timeline", "Related", "Sources"]) await says(tab, title);
    expect(await tab.evaluate(() => document.title)).toContain("snapback");
    await follow(tab, "2015 nuclear deal");
    await heading(tab, "JCPOA");
    await tab.goBack();
    await heading(tab, "snapback");
  });

  test("the glossary is searched, misspelt words too, and what is found is read", async () => {
    const tab = await glossary();
    await clickIn(tab, "Search the glossary");
    await tab.type("snapbak");
    await until("the entry is found", async () => (await rows(tab))[0] === "snapback");
    await tab.press("Enter");
    await heading(tab, "snapback");
    expect(await tab.evaluate(() => location.hash)).toBe("#snapback");
  });

  test("the glossary is browsed by pack and by kind", async () => {
    const tab = await glossary();
    const all = (await rows(tab)).length;
    await choose(tab, "Pack", "iran-nuclear");
    await choose(tab, "Kind", "person");
    const people = await until("fewer are listed", async () => {
      const names = await rows(tab);
      return names.length < all && names;
    });
    expect(people).toContain("Abbas Araghchi");
    expect(people).not.toContain("JCPOA");
    await says(tab, `${people.length} entries`);
  });

  test("an address without an entry says so", async () => {
    await says(await glossary("#atlantis"), "The glossary has no entry at this address.");
  });
});

/** Chooses from one of the browser's own lists, as its keys do. */
function choose(tab: Tab, label: string, value: string): Promise<unknown> {
  return until(`there is a list “${label}”`, () =>
    tab.evaluate(
      (wanted, chosen) => {
        const field = [...document.querySelectorAll("label")].find(
          (one) => one.querySelector("span")?.textContent === wanted,
        );
        const list = field?.querySelector("select");
        if (!list) return false;
        list.value = chosen;
        list.dispatchEvent(new Event("change", { bubbles: true }));
        return true;
      },
      label,
      value,
    ),
  );
}
