import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { cardOn, cardSays, pressInCard, restOn } from "./objects/card.ts";
import { painted, pointAt, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { until } from "./until.ts";

/** What a card holds on its first level and beyond it, and what a reader does with it. */
inEachBrowser(({ open }) => {
  const cardOnTerm = async (term: string, nth = 0): Promise<Tab> => {
    const tab = await open(PAGES.talks);
    await restOn(tab, term, nth);
    return tab;
  };
  /** Adds words to the story, and rests on the term that they name. */
  const cardOnAdded = async (words: string, term: string): Promise<Tab> => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(
      (added) => document.querySelector("article p:nth-of-type(3)")?.append(added),
      words,
    );
    await until(`${term} is underlined`, () => isUnderlined(tab, term));
    await pointAt(tab, term);
    return tab;
  };
  const isUnderlined = async (tab: Tab, term: string): Promise<boolean> =>
    (await painted(tab))["term-dotted"]?.includes(term) ?? false;
  /** What stands under the card's heading of that name. */
  const under = async (tab: Tab, heading: string): Promise<string> => {
    const found = await tab.inCard((root, wanted) => {
      const headings = [...root.querySelectorAll("h3")];
      const one = headings.find(({ textContent }) => textContent === wanted);
      return one?.checkVisibility() ? one.closest("section")?.innerText : "";
    }, heading);
    return found ?? "";
  };

  test("“I know this” has the term underlined no more, and is taken back where it was said", async () => {
    const tab = await cardOnTerm("E3");
    await pressInCard(tab, "I know this");
    await cardSays(tab, "Underlined no more.");
    await until("the line is gone", async () => !(await isUnderlined(tab, "E3")));
    await cardOn(tab, "E3");
    await pressInCard(tab, "Underline again");
    await until("the line is back", () => isUnderlined(tab, "E3"));
  });

  test("what came since is told in two events, and the rest is folded", async () => {
    const tab = await cardOnTerm("snapback");
    const events = (): Promise<number | undefined> =>
      tab.inCard((root) => {
        const all = [...root.querySelectorAll(".card__since li")];
        return all.filter((one) => one.checkVisibility()).length;
      });
    expect(await events()).toBe(2);
    await pressInCard(tab, "1 more event");
    await until("the third is seen", async () => (await events()) === 3);
  });

  test("how things stand today is told among what came since", async () => {
    const office = "president of the European Council";
    const tab = await cardOnAdded(` The ${office} spoke.`, office);
    await cardSays(tab, "Charles Michel");
    expect(await under(tab, "Since then")).toMatch(/1 Dec 2024\s+António Costa/u);
  });

  test("unfolded, the card tells all that happened around the article's day, and whence it knows", async () => {
    const tab = await cardOnTerm("JCPOA", 1);
    expect(await under(tab, "Timeline")).toBe("");
    await pressInCard(tab, "Background and sources");
    const timeline = await until("the timeline is seen", () => under(tab, "Timeline"));
    expect(timeline).toMatch(/14 Jul 2015.*8 May 2018.*18 Feb 2021\s+— this article.*2025/su);
    expect(await under(tab, "Related")).toMatch(/IAEA|snapback/iu);
    const sources = await under(tab, "Sources");
    expect(sources).toMatch(/, \d{1,2} \w{3} \d{4}, primary source/u);
    await cardSays(tab, "Checked on");
  });

  test("unfolded, the card gives a related term that came after the article its year", async () => {
    const tab = await cardOnAdded(" Josep Borrell spoke.", "Josep Borrell");
    await pressInCard(tab, "Background and sources");
    const related = await until("related terms are seen", () => under(tab, "Related"));
    expect(related).toMatch(/Vienna talks\s+\(2021\)/u);
    expect(related).not.toMatch(/Federica Mogherini\s+\(/u);
  });

  test("unfolded, the card says why a word of several senses was taken in this one", async () => {
    const tab = await cardOnTerm("snapback");
    await pressInCard(tab, "Background and sources");
    expect(await until("the reasons are seen", () => under(tab, "Why this explanation"))).toMatch(
      /Iran|JCPOA/u,
    );
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
    const tab = await cardOnAdded(" For Washington Antony Blinken spoke.", "Antony Blinken");
    const { text } = await cardOn(tab, "Tony Blinken");
    expect(text).toMatch(/On 18 Feb 2021\s+US secretary of state/iu);
  });

  test("of what did not exist yet on the article's day the card says so", async () => {
    const tab = await cardOnAdded(" Nobody foresaw AUKUS.", "AUKUS");
    const { text } = await cardOn(tab, "AUKUS");
    expect(text).toMatch(/On 18 Feb 2021\s+There was no such thing yet/iu);
  });
});
