import { expect, test } from "vitest";
import type { Screen, Tab } from "./drivers/browser.ts";
import { cardOn, cardSays, pressInCard } from "./objects/card.ts";
import { painted, pointAt, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { until } from "./until.ts";

/** What a card holds beyond its first level, what a reader does with it, and what theirs does. */
inEachBrowser(({ open }) => {
  const cardOnTerm = async (term: string, nth = 0): Promise<Tab> => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await pointAt(tab, term, nth);
    await cardOn(tab, term);
    return tab;
  };
  const isUnderlined = async (tab: Tab, term: string): Promise<boolean> =>
    (await painted(tab))["term-dotted"]?.includes(term) ?? false;

  test("“I know this” has the term underlined no more, and is taken back where it was said", async () => {
    const tab = await cardOnTerm("E3");
    await pressInCard(tab, "I know this");
    await cardSays(tab, "Underlined no more.");
    await until("the line is gone", async () => !(await isUnderlined(tab, "E3")));
    await cardOn(tab, "E3");
    await pressInCard(tab, "Underline again");
    await until("the line is back", () => isUnderlined(tab, "E3"));
  });

  test("unfolded, the card shows its picture, with the article's day in it, and says it in words", async () => {
    const tab = await cardOnTerm("JCPOA", 1);
    await pressInCard(tab, "Background and sources");
    const picture = await until("there is a picture", () =>
      tab.inCard((root) => {
        const drawing = root.querySelector("svg[role=img]");
        const words = drawing?.getAttribute("aria-labelledby")?.split(" ") ?? [];
        const { width = 0, height = 0 } = drawing?.getBoundingClientRect() ?? {};
        const said = words.map((id) => root.getElementById(id)?.textContent ?? "").join(" ");
        return width > 0 && height > 0 && said;
      }),
    );
    expect(picture).toMatch(/18 Feb 2021/u);
  });

  test("of a person the office leads that was held on the article's day", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => {
      const story = document.querySelector("article p:nth-of-type(3)");
      story?.append(" For Washington Antony Blinken spoke.");
    });
    await until("he is underlined", () => isUnderlined(tab, "Antony Blinken"));
    await pointAt(tab, "Antony Blinken");
    const { text } = await cardOn(tab, "Tony Blinken");
    expect(text).toMatch(/On 18 Feb 2021\s+US secretary of state/iu);
  });
});

// Only Chromium's driver can say what the reader has chosen for the whole machine.
inEachBrowser(({ open }) => {
  const styleOfCard = async (screen: Screen): Promise<readonly [string, string] | undefined> => {
    const tab = await open(PAGES.talks);
    await tab.setScreen(screen);
    await underlined(tab);
    await pointAt(tab, "E3");
    await cardOn(tab, "E3");
    const style = await tab.inCard((root) => {
      const card = root.querySelector("[role=dialog]");
      if (!card) throw new Error("There is no card.");
      const { borderTopWidth, animationDuration } = getComputedStyle(card);
      return [borderTopWidth, animationDuration] as const;
    });
    await tab.setScreen({});
    return style;
  };

  test("in the reader's own colours the card has an edge that is seen", async () => {
    expect(await styleOfCard({ colours: "forced" })).toEqual(["2px", "0.12s"]);
  });

  test("for a reader who wants nothing to move it comes at once", async () => {
    expect(await styleOfCard({ motion: "reduced" })).toEqual(["1px", "0s"]);
  });
}, "Chromium");
