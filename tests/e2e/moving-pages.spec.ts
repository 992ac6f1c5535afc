import { expect, test } from "vitest";
import { act, moving } from "./moving-pages.ts";
import { cardOn } from "./objects/card.ts";
import { popupSays, rows } from "./objects/popup.ts";
import { nothingUnderlined, painted, pointAt, terms, underlined } from "./objects/terms.ts";
import { inEachBrowser } from "./story.ts";
import { pause } from "./until.ts";

/** Longer than we take to see a change and to read the page again, in ms. */
const READ_MS = 1500;

const TALKS = ["JCPOA", "IAEA"];
const WHOLE = [...TALKS, "snapback"];

inEachBrowser(({ open, popup }) => {
  test.each([
    ["hydrated", "the page puts a copy in its place", TALKS, TALKS],
    ["expander", "more of it is unfolded", TALKS, WHOLE],
    ["paywall", "the teaser gives way to the whole", ["JCPOA"], WHOLE],
    ["locked", "the whole was hidden below a teaser", ["JCPOA"], WHOLE],
    ["beside", "the rest of it comes into a box beside its beginning", ["JCPOA"], WHOLE],
    ["blog", "a post comes before the others", TALKS, ["E3", ...TALKS]],
    ["folded", "a hidden part of it is shown", TALKS, WHOLE],
    ["details", "a folded part of it is opened", TALKS, WHOLE],
    ["simplified", "another tool shows it in its own way", TALKS, WHOLE],
  ])("%s: a story is explained still when %s", async (slug, _what, before, after) => {
    const tab = await open(moving(slug));
    await terms(tab, before);
    await act(tab);
    await terms(tab, after);
    await pointAt(tab, "JCPOA");
    expect((await cardOn(tab, "JCPOA")).text).toContain("18 Feb 2021");
  });

  test("a story that comes late is found", async () => {
    const tab = await open(moving("late"));
    await pause(5000);
    await act(tab);
    await terms(tab, ["JCPOA", "IAEA"]);
  });

  test("on an endless page each story has its own day, first mentions and list", async () => {
    const tab = await open(moving("endless"));
    await underlined(tab);
    await act(tab);
    await terms(tab, ["JCPOA", "IAEA", "snapback", "JCPOA"]);
    const list = await popup(tab);
    await popupSays(list, "18 Feb 2021");
    expect(await rows(list)).toEqual(["JCPOA", "IAEA"]);
    await tab.show();
    await pointAt(tab, "JCPOA", 1);
    expect((await cardOn(tab, "JCPOA")).text).toMatch(/On 21 Sept? 2020/u);
    const next = await popup(tab);
    await popupSays(next, "21 Sep");
    expect(await rows(next)).toEqual(["snapback", "JCPOA"]);
  });

  test("a page that goes on to another story without loading has that one's terms, not its day", async () => {
    const tab = await open(moving("onwards"));
    await underlined(tab);
    await act(tab);
    await terms(tab, ["snapback"]);
    await pointAt(tab, "snapback");
    expect((await cardOn(tab, "snapback")).text).toContain("This page gives no date.");
  });

  test.each(["pushed", "navigated"])(
    "%s: a new address dates a story anew, even if its text came first",
    async (slug) => {
      const tab = await open(moving(slug));
      await terms(tab, TALKS);
      await act(tab);
      await terms(tab, ["snapback"]);
      await pause(2 * READ_MS);
      await pointAt(tab, "snapback");
      expect((await cardOn(tab, "snapback")).text).toContain("This page gives no date.");
    },
  );

  test("a story that gives way to another one, which was hidden, is left for that one", async () => {
    const tab = await open(moving("toggled"));
    await terms(tab, TALKS);
    await act(tab);
    await terms(tab, ["IAEA", "snapback"]);
  });

  test("a page whose story is taken away is no article any more", async () => {
    const tab = await open(moving("removed"));
    await underlined(tab);
    await act(tab);
    await nothingUnderlined(tab);
    await popupSays(await popup(tab), "This page does not look like an article.");
  });

  test("a story that is translated into a language without a pack is left alone", async () => {
    const tab = await open(moving("translated"));
    await underlined(tab);
    await act(tab);
    await nothingUnderlined(tab);
    await popupSays(await popup(tab), "This page is in German.");
  });

  test("what a reader writes is theirs", async () => {
    const tab = await open(moving("written"));
    await terms(tab, ["JCPOA", "IAEA"]);
    await act(tab);
    await pause(READ_MS);
    await terms(tab, ["JCPOA", "IAEA"]);
  });

  test("parts in another language are left alone", async () => {
    await terms(await open(moving("foreign")), ["JCPOA", "IAEA"]);
  });

  test("nothing is done on a page that nobody sees", async () => {
    const tab = await open(moving("expander"));
    await underlined(tab);
    await open(moving("plain"));
    const isHidden = await tab.evaluate(() => document.visibilityState === "hidden");
    await act(tab);
    await pause(READ_MS);
    if (isHidden) expect((await painted(tab))["term-dotted"]).toEqual(["JCPOA", "IAEA"]);
    await tab.show();
    await terms(tab, ["JCPOA", "IAEA", "snapback"]);
  });
});
