import { beforeEach, describe, expect, test } from "vitest";
import { answerAsWorker } from "../../../lib/messages/handle.ts";
import { createGlossaryModel } from "../../../lib/surfaces/glossary-model.ts";
import { ANSWERS } from "../../../lib/worker/answers.ts";
import { fake } from "../../fakes/browser.ts";
import { serveDemo } from "../../fakes/glossary.ts";

beforeEach(() => {
  fake.reset();
  serveDemo();
  answerAsWorker(ANSWERS);
});

async function glossary() {
  const model = createGlossaryModel();
  await model.load();
  return model;
}

describe("browsing", () => {
  const names = ({ shelves }: Awaited<ReturnType<typeof glossary>>) =>
    shelves.value.map(({ title, entries }) => [title, ...entries.map(({ name }) => name)]);

  test("goes pack by pack, by name, not by capitals", async () => {
    expect(names(await glossary())).toEqual([["Demo", "the Pact", "Vale Commission"]]);
  });

  test("is narrowed to a kind, and a pack without one is left out", async () => {
    const model = await glossary();
    expect(model.kinds.value).toEqual(["agreement", "body"]);
    model.kind.value = "body";
    expect(names(model)).toEqual([["Demo", "Vale Commission"]]);
    model.kind.value = "weapon";
    expect(names(model)).toEqual([]);
  });

  test("is narrowed to a pack, and back", async () => {
    const model = await glossary();
    model.pack.value = "other";
    expect(names(model)).toEqual([]);
    model.pack.value = undefined;
    expect(names(model)).toHaveLength(1);
  });
});

describe("the address", () => {
  test("names the entry that is read, as of today and of no page", async () => {
    const model = await glossary();
    await model.goTo("#pact-of-vale");
    expect(model.opened.value).toMatchObject({
      is: "entry",
      view: { name: "the Pact", onDay: { dated: false, pageGivesNone: false } },
    });
  });

  test.each([
    ["", "nothing"],
    ["#", "nothing"],
    ["#atlantis", "unknown"],
    ["#%00<b>", "unknown"],
  ])("“%s”: %s", async (fragment, is) => {
    const model = await glossary();
    await model.goTo(fragment);
    expect(model.opened.value).toEqual({ is });
  });

  test("that the reader has left meanwhile is not gone back to", async () => {
    const model = await glossary();
    await Promise.all([model.goTo("#pact-of-vale"), model.goTo("")]);
    expect(model.opened.value).toEqual({ is: "nothing" });
  });
});

test("the search is the popup's", async () => {
  const model = await glossary();
  model.query.value = "comission";
  expect(model.results.value).toMatchObject([{ id: "vale-commission", name: "Vale Commission" }]);
});
