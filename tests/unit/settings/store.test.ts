import { beforeEach, describe, expect, test } from "vitest";
import { VERSION } from "../../../lib/settings/envelope.ts";
import { DEFAULTS, type Settings } from "../../../lib/settings/schema.ts";
import {
  changeSettings,
  loadSettings,
  loadTrouble,
  onSettingsChanged,
  resetSettings,
  setAsideUnusable,
} from "../../../lib/settings/store.ts";
import { fake } from "../../fakes/browser.ts";

const CORRUPT = { v: 1, data: { restMs: "soon" } };
const NEWER = { v: VERSION + 1, data: { aura: "green" } };

beforeEach(() => fake.reset());

test("before anything is stored, the defaults hold and nothing is written", async () => {
  expect(await loadSettings()).toEqual(DEFAULTS);
  expect(await loadTrouble()).toBeUndefined();
  expect(fake.stored).toEqual({});
});

test("a change is kept, and only what differs from the defaults is stored", async () => {
  expect(await changeSettings(() => ({ restMs: 600 }))).toEqual({ ...DEFAULTS, restMs: 600 });
  expect(fake.stored).toEqual({ settings: { v: VERSION, data: { restMs: 600 } } });
  expect(await loadSettings()).toEqual({ ...DEFAULTS, restMs: 600 });
  await changeSettings(() => ({ restMs: DEFAULTS.restMs }));
  expect(fake.stored).toEqual({ settings: { v: VERSION, data: {} } });
});

test("a patch without a value for a field leaves the field alone", async () => {
  await changeSettings(() => ({ density: "every" }));
  expect(await changeSettings(() => ({ density: undefined }))).toMatchObject({ density: "every" });
});

test("two writers take turns: neither overwrites the other", async () => {
  const know = (id: string) => changeSettings(({ known }: Settings) => ({ known: [...known, id] }));
  await Promise.all([know("e3"), changeSettings(() => ({ restMs: 600 })), know("iaea")]);
  expect(await loadSettings()).toEqual({ ...DEFAULTS, restMs: 600, known: ["e3", "iaea"] });
});

test("a full storage is told to who asked, and the next writer goes on", async () => {
  fake.quota = new Error("QUOTA_BYTES quota exceeded");
  const [first, second] = await Promise.allSettled([
    changeSettings(() => ({ restMs: 600 })),
    changeSettings(() => ({ density: "every" })),
  ]);
  expect(first).toMatchObject({ status: "rejected", reason: { message: /quota/iu } });
  expect(second).toMatchObject({ status: "fulfilled" });
  expect(await loadSettings()).toEqual({ ...DEFAULTS, density: "every" });
});

describe.each([
  ["corrupt", CORRUPT],
  ["newer", NEWER],
] as const)("%s settings", (trouble, stored) => {
  beforeEach(() => {
    fake.stored = { settings: stored };
  });

  test("are not in use, and stay where they are while they are only read", async () => {
    expect(await loadSettings()).toEqual(DEFAULTS);
    expect(fake.stored).toEqual({ settings: stored });
  });

  test("are set aside word for word", async () => {
    await setAsideUnusable();
    expect(await loadTrouble()).toEqual({ trouble, stored });
    expect(fake.stored["settings"]).toBeUndefined();
  });

  test("survive a change and are gone after a reset", async () => {
    await changeSettings(() => ({ restMs: 600 }));
    expect(await loadTrouble()).toEqual({ trouble, stored });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, restMs: 600 });
    await resetSettings();
    expect(fake.stored).toEqual({});
  });

  test("are not lost when storage is full", async () => {
    fake.quota = new Error("QUOTA_BYTES quota exceeded");
    await expect(changeSettings(() => ({ restMs: 600 }))).rejects.toThrow(/quota/iu);
    expect(fake.stored).toEqual({ settings: stored });
  });
});

test("usable settings are not set aside", async () => {
  await changeSettings(() => ({ restMs: 600 }));
  await setAsideUnusable();
  expect(Object.keys(fake.stored)).toEqual(["settings"]);
});

test("a listener hears every change until its signal ends", async () => {
  const heard: Settings[] = [];
  const life = new AbortController();
  onSettingsChanged((settings) => heard.push(settings), life.signal);
  await changeSettings(() => ({ restMs: 600 }));
  await resetSettings();
  life.abort();
  await changeSettings(() => ({ restMs: 700 }));
  expect(heard).toEqual([{ ...DEFAULTS, restMs: 600 }, DEFAULTS]);
});
