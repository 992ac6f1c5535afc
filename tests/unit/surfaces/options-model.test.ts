import { beforeEach, describe, expect, test, vi } from "vitest";
import { answerAsWorker } from "../../../lib/messages/handle.ts";
import { seal, VERSION } from "../../../lib/settings/envelope.ts";
import { DEFAULTS } from "../../../lib/settings/schema.ts";
import { createOptionsModel } from "../../../lib/surfaces/options-model.ts";
import { ANSWERS } from "../../../lib/worker/answers.ts";
import { fake } from "../../fakes/browser.ts";
import { DEMO } from "../../fakes/entries.ts";

beforeEach(() => {
  fake.reset();
  vi.stubGlobal("fetch", async () => Response.json(DEMO));
  answerAsWorker(ANSWERS);
});

const CHOSEN = { ...DEFAULTS, restMs: 600, known: ["e3"] };
const file = (text: string): File => new File([text], "mine.json");

test("loading shows the settings, the packs, the entries' names and the shortcuts", async () => {
  fake.stored = { settings: seal(CHOSEN) };
  fake.commands = [
    { description: "Next term", shortcut: "Alt+Shift+N" },
    { description: "Switch", shortcut: "" },
    { shortcut: "Alt+Shift+L" },
  ];
  const model = createOptionsModel();
  await model.load();
  expect(model.settings.value).toEqual(CHOSEN);
  expect(model.packs.value).toEqual([
    { id: "demo", title: "Demo", about: "Made-up entries.", entries: 2 },
  ]);
  expect(model.names.value.get("pact-of-vale")).toBe("the Pact");
  expect(model.names.value.get("vale-commission")).toBe("Vale Commission");
  expect(model.shortcuts.value).toEqual([
    { what: "Next term", keys: "Alt+Shift+N" },
    { what: "Switch", keys: "" },
  ]);
  expect(model.trouble.value).toBeUndefined();
});

test("a change is stored, shown and told", async () => {
  const model = createOptionsModel();
  await model.change({ restMs: 600 });
  expect(model.settings.value.restMs).toBe(600);
  expect(model.notice.value).toEqual({ is: "saved" });
  expect(fake.stored).toEqual({ settings: { v: VERSION, data: { restMs: 600 } } });
});

describe("a backup", () => {
  test("gives all settings back, over others", async () => {
    fake.stored = { settings: seal(CHOSEN) };
    const model = createOptionsModel();
    await model.load();
    const saved = model.backup();
    await model.change({ density: "every", restMs: 900, known: [] });
    await model.restore(file(saved));
    expect(model.settings.value).toEqual(CHOSEN);
    expect(fake.stored).toEqual({ settings: seal(CHOSEN) });
    expect(model.notice.value).toEqual({ is: "imported", file: "mine.json" });
  });

  test.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a list", "[]"],
    ["null", "null"],
    ["a newer version", JSON.stringify({ v: VERSION + 1, data: {} })],
    ["a setting that there is not", JSON.stringify({ v: 1, data: { colour: "red" } })],
    ["a setting out of bounds", JSON.stringify({ v: 1, data: { restMs: 5 } })],
    ["too deep a file", "[".repeat(100_000) + "]".repeat(100_000)],
    ["too large a file", JSON.stringify({ v: 1, data: {} }) + " ".repeat(5_000_001)],
  ])("that holds %s is refused, and changes nothing", async (_what, text) => {
    fake.stored = { settings: seal(CHOSEN) };
    const model = createOptionsModel();
    await model.load();
    await model.restore(file(text));
    expect(model.notice.value).toEqual({ is: "refused", file: "mine.json" });
    expect(model.settings.value).toEqual(CHOSEN);
    expect(fake.stored).toEqual({ settings: seal(CHOSEN) });
  });
});

test("a reset puts all back, what was set aside too", async () => {
  const stored = { v: VERSION + 1, data: { aura: "green" } };
  fake.stored = { settings: seal(CHOSEN), "settings-set-aside": { trouble: "newer", stored } };
  const model = createOptionsModel();
  await model.load();
  expect(model.trouble.value).toEqual({ trouble: "newer", stored });
  await model.reset();
  expect(fake.stored).toEqual({});
  expect(model.settings.value).toEqual(DEFAULTS);
  expect(model.trouble.value).toBeUndefined();
});

test("settings that storage has no room for are not shown as saved", async () => {
  const model = createOptionsModel();
  fake.quota = new Error("QUOTA_BYTES quota exceeded");
  expect(await model.change({ restMs: 600 })).toBe(false);
  expect(model.settings.value).toEqual(DEFAULTS);
  expect(model.notice.value).toEqual({ is: "failed" });
});
