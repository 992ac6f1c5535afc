import { beforeEach, describe, expect, test } from "vitest";
import { lookUp } from "../../../lib/worker/look-up.ts";
import { toldEntry } from "../../../lib/worker/told-entry.ts";
import { fake } from "../../fakes/browser.ts";
import { TREATY_BODY } from "../../fakes/entries.ts";
import { PAGE_DAY, serveDemo } from "../../fakes/glossary.ts";

beforeEach(() => {
  fake.reset();
  serveDemo();
});

const settings = (data: object): void => void (fake.stored = { settings: { v: 1, data } });

describe("an entry as a card tells it", () => {
  test("speaks of the page's day", async () => {
    const { onDay } = await toldEntry("pact-of-vale", PAGE_DAY);
    expect(onDay).toMatchObject({ dated: true, lines: ["Norland has left the pact."] });
  });

  test("names the other entries in its sentences, but none of packs that are off", async () => {
    const named = async () =>
      (await toldEntry("vale-commission", PAGE_DAY)).links.map(({ id, text }) => `${id}: ${text}`);
    expect(await named()).toEqual(["pact-of-vale: In 2015 the Pact set it up."]);
    settings({ packsOff: ["demo"] });
    expect(await named()).toEqual([]);
  });

  test("says whether the reader knows it", async () => {
    expect((await toldEntry("pact-of-vale", null)).known).toBe(false);
    settings({ known: ["pact-of-vale"] });
    expect((await toldEntry("pact-of-vale", null)).known).toBe(true);
  });

  test("that there is not is refused", async () => {
    await expect(toldEntry("atlantis", null)).rejects.toThrow("atlantis");
  });
});

describe("a text that is looked up", () => {
  test("is told as of the page's day where it names an entry", async () => {
    expect(await lookUp("the pact", PAGE_DAY)).toMatchObject({
      id: "pact-of-vale",
      onDay: { dated: true },
    });
  });

  test("gets the nearest entries where it names none", async () => {
    expect(await lookUp("Commission of Norland", PAGE_DAY)).toEqual({
      missing: "Commission of Norland",
      nearest: [{ id: "vale-commission", name: "Vale Commission", gist: TREATY_BODY.gist }],
    });
  });
});
