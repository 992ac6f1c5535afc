import { beforeEach, describe, expect, test } from "vitest";
import { loadSettings } from "../../../lib/settings/store.ts";
import { ANSWERS } from "../../../lib/worker/answers.ts";
import { fake, PAGE } from "../../fakes/browser.ts";

beforeEach(() => fake.reset());

describe("“I know this”", () => {
  const say = async (id: string, known: boolean): Promise<readonly string[]> => {
    await ANSWERS.know({ ask: "know", id, known }, PAGE);
    return (await loadSettings()).known;
  };

  test("is kept, once for each entry, and taken back for that entry alone", async () => {
    await say("e3", true);
    expect(await say("jcpoa", true)).toEqual(["e3", "jcpoa"]);
    expect(await say("e3", true)).toEqual(["jcpoa", "e3"]);
    expect(await say("e3", false)).toEqual(["jcpoa"]);
    expect(await say("e3", false)).toEqual(["jcpoa"]);
  });
});

test.each([
  ["jcpoa", "glossary.html#jcpoa"],
  [undefined, "glossary.html"],
])("the glossary is opened at %s: %s", async (id, address) => {
  await ANSWERS["open-glossary"]({ ask: "open-glossary", id }, PAGE);
  expect(fake.opened).toEqual([`chrome-extension://sidelight-in-memory/${address}`]);
});
