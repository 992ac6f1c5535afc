import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import {
  answerAsPage,
  answerAsWorker,
  askOfPage,
  askOfWorker,
  type HandlersOfPage,
  type HandlersOfWorker,
  type Sender,
} from "../../../lib/messages/handle.ts";
import { ASKS_OF_WORKER } from "../../../lib/messages/protocol.ts";
import { browser, fake, PAGE, SURFACE } from "../../fakes/browser.ts";
import { OF_PAGE, OF_WORKER } from "./asks.ts";

const { id } = browser.runtime;
const home = browser.runtime.getURL("");
const numRuns = Number(process.env["SIDELIGHT_RUNS"] ?? 2000);

/** Everyone who could send a message, by what the browser says of them. */
const SENDERS: Record<string, Sender> = {
  page: PAGE,
  surface: SURFACE,
  "a surface in a tab": { ...SURFACE, tab: { id: 8 } },
  "a page without a tab": { id, url: "https://news.example/story" },
  "another extension": { ...SURFACE, id: "another", url: "chrome-extension://another/popup.html" },
  "another extension's page": { ...PAGE, id: "another" },
  "a page of a like name": { ...PAGE, url: `https://news.example/?${home}` },
  nobody: {},
};
const FIT: Record<string, readonly string[]> = {
  page: ["page", "a page of a like name"],
  surface: ["surface", "a surface in a tab"],
  any: ["page", "surface", "a surface in a tab", "a page without a tab", "a page of a like name"],
};

describe("an ask of the worker is taken from those who may ask it, and from no one else", () => {
  test.each(Object.values(OF_WORKER))("$ask", (message) => {
    const heard = Object.keys(SENDERS).filter(
      (name) => askOfWorker(message, SENDERS[name]!, id, home) !== undefined,
    );
    expect(heard.toSorted()).toEqual(FIT[ASKS_OF_WORKER[message.ask].from]!.toSorted());
    expect(askOfWorker(message, SENDERS[heard[0]!]!, id, home)).toEqual(message);
  });
});

describe("an ask of a page is taken from the extension alone", () => {
  test.each(Object.values(OF_PAGE))("$ask", (message) => {
    expect(askOfPage(message, { id }, id)).toEqual(message);
    expect(askOfPage(message, SURFACE, id)).toEqual(message);
    expect(askOfPage(message, { id: "another" }, id)).toBeUndefined();
    expect(askOfPage(message, {}, id)).toBeUndefined();
  });
});

describe("whatever is sent", () => {
  const known = [...Object.values(OF_WORKER), ...Object.values(OF_PAGE)];
  const message = fc.oneof(
    fc.anything(),
    fc.record({ ask: fc.constantFrom(...known.map(({ ask }) => ask), "constructor", "__proto__") }),
    fc
      .tuple(fc.constantFrom(...known), fc.dictionary(fc.string(), fc.anything()))
      .map(([ask, more]) => ({ ...ask, ...more })),
  );
  const sender = fc.constantFrom(...Object.values(SENDERS));

  test("reading it never throws and never lets an unknown field through", () => {
    fc.assert(
      fc.property(message, sender, (sent, from) => {
        for (const ask of [askOfWorker(sent, from, id, home), askOfPage(sent, from, id)]) {
          if (ask === undefined) continue;
          const example = known.find((one) => one.ask === ask.ask)!;
          // What may be left out stands in the example too.
          expect(Object.keys(example)).toEqual(expect.arrayContaining(Object.keys(ask)));
          expect(Object.keys(sent as object).toSorted()).toEqual(Object.keys(ask).toSorted());
        }
      }),
      { numRuns },
    );
  });
});

describe("answers", () => {
  const seen: unknown[] = [];
  const note =
    (value: unknown) =>
    async (...call: unknown[]): Promise<never> => {
      seen.push(call);
      return value as never;
    };
  const refuse = async (): Promise<never> => {
    throw new Error("The glossary has no entry “atlantis”.");
  };
  const handlers = Object.fromEntries(
    Object.keys(OF_WORKER).map((ask) => [ask, note(null)]),
  ) as unknown as HandlersOfWorker;

  beforeEach(() => {
    fake.reset();
    seen.length = 0;
  });

  test("the worker's handler sees the ask and who sent it", async () => {
    answerAsWorker({ ...handlers, "card-code": note("done") });
    fake.sender = PAGE;
    const answer = await browser.runtime.sendMessage(OF_WORKER["card-code"]);
    expect(answer).toEqual({ ok: true, value: "done" });
    expect(seen).toEqual([[OF_WORKER["card-code"], PAGE]]);
  });

  test("a handler that fails answers with the reason", async () => {
    answerAsWorker({ ...handlers, entry: refuse });
    expect(await browser.runtime.sendMessage(OF_WORKER.entry)).toEqual({
      ok: false,
      error: "The glossary has no entry “atlantis”.",
    });
  });

  test("what is not for the worker gets no answer", async () => {
    answerAsWorker(handlers);
    expect(await browser.runtime.sendMessage({ ask: "entry" })).toBeUndefined();
    expect(await browser.runtime.sendMessage("hello")).toBeUndefined();
    expect(seen).toEqual([]);
  });

  test("a page answers until its signal ends", async () => {
    const life = new AbortController();
    const answers = { step: () => null } as unknown as HandlersOfPage;
    let isOurs = false;
    answerAsPage(answers, () => isOurs, life.signal);
    // Another frame of the tab may hold the story.
    expect(await browser.tabs.sendMessage(7, OF_PAGE.step)).toBeUndefined();
    isOurs = true;
    expect(await browser.tabs.sendMessage(7, OF_PAGE.step)).toEqual({ ok: true, value: null });
    life.abort();
    await expect(browser.tabs.sendMessage(7, OF_PAGE.step)).rejects.toThrow(/Receiving end/u);
  });
});
