import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askPage, askWorker, insist, Orphaned } from "../../../lib/messages/send.ts";
import { browser, fake } from "../../fakes/browser.ts";

beforeEach(() => fake.reset());
afterEach(() => vi.restoreAllMocks());

const answering = (answer: unknown): void =>
  browser.runtime.onMessage.addListener(async () => answer);

test("an answer comes back as its value", async () => {
  answering({ ok: true, value: null });
  expect(await askWorker({ ask: "know", id: "e3", known: true })).toBeNull();
  expect(await askPage(7, { ask: "step", by: 1 })).toBeNull();
});

test("a refusal comes back as an error with the reason", async () => {
  answering({ ok: false, error: "No such entry." });
  await expect(askWorker({ ask: "entry", id: "e3" })).rejects.toThrow("No such entry.");
});

test("where nobody listens, or nobody answers, the asker is told", async () => {
  await expect(askWorker({ ask: "know", id: "e3", known: true })).rejects.toThrow(/Receiving end/u);
  await expect(askPage(7, { ask: "page-terms" })).rejects.toThrow(/Receiving end/u);
  browser.runtime.onMessage.addListener(() => undefined);
  await expect(askWorker({ ask: "know", id: "e3", known: true })).rejects.toThrow(
    "Nobody answered.",
  );
});

test("a page into which the script has just been put is asked until it listens", async () => {
  setTimeout(() => answering({ ok: true, value: null }), 250);
  expect(await insist(() => askPage(7, { ask: "step", by: 1 }))).toBeNull();
});

test("a page whose extension is gone is told so, in both browsers' ways", async () => {
  const ask = () => askWorker({ ask: "know", id: "e3", known: true });
  const failing = (reason: string) =>
    vi.spyOn(browser.runtime, "sendMessage").mockRejectedValue(new Error(reason));
  failing("Extension context invalidated.");
  await expect(ask()).rejects.toBeInstanceOf(Orphaned);
  failing("The storage is full.");
  await expect(ask()).rejects.not.toBeInstanceOf(Orphaned);
  const { id } = browser.runtime;
  Object.assign(browser.runtime, { id: undefined });
  await expect(ask()).rejects.toBeInstanceOf(Orphaned);
  Object.assign(browser.runtime, { id });
});
