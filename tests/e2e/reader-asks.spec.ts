import { expect, test } from "vitest";
import type { Screen } from "./drivers/browser.ts";
import { restOn } from "./objects/card.ts";
import { inEachBrowser, PAGES } from "./story.ts";

/** What a reader has asked of the whole machine, the card does too. */
inEachBrowser(({ name, open }) => {
  type Looks = Pick<
    CSSStyleDeclaration,
    "animationDuration" | "borderTopWidth" | "boxShadow" | "color" | "backgroundColor"
  >;
  const looksOn = async (screen: Screen): Promise<Looks | undefined> => {
    const tab = await open(PAGES.talks);
    await tab.setScreen(screen);
    await restOn(tab, "E3");
    const looks = await tab.inCard((root): Looks => {
      const card = root.querySelector("[role=dialog]");
      if (!card) throw new Error("There is no card.");
      const style = getComputedStyle(card);
      const { animationDuration, borderTopWidth, boxShadow, color, backgroundColor } = style;
      return { animationDuration, borderTopWidth, boxShadow, color, backgroundColor };
    });
    await tab.setScreen({});
    return looks;
  };

  test("in the reader's own colours the card has an edge that is seen", async () => {
    expect(await looksOn({ colours: "forced" })).toMatchObject({ borderTopWidth: "2px" });
    expect(await looksOn({})).toMatchObject({ borderTopWidth: "1px" });
  });

  test("for a reader who wants more contrast the card is black on white, with a strong edge", async () => {
    expect(await looksOn({ contrast: "more" })).toMatchObject({
      borderTopWidth: "2px",
      color: "rgb(0, 0, 0)",
      backgroundColor: "rgb(255, 255, 255)",
    });
    expect(await looksOn({ contrast: "more", scheme: "dark" })).toMatchObject({
      color: "rgb(255, 255, 255)",
    });
  });

  test("for a reader who wants nothing to move it comes at once", async () => {
    expect(await looksOn({ motion: "reduced" })).toMatchObject({ animationDuration: "0s" });
    expect(await looksOn({})).toMatchObject({ animationDuration: "0.12s" });
  });

  // Firefox does not tell pages of it.
  test.runIf(name === "Chromium")(
    "for a reader who wants to look through nothing it has no shadow",
    async () => {
      expect(await looksOn({ transparency: "reduced" })).toMatchObject({ boxShadow: "none" });
      expect(await looksOn({})).toMatchObject({
        boxShadow: expect.stringContaining("rgb") as string,
      });
    },
  );
});
