import { today } from "../browser/today.ts";
import { answerAsPage } from "../messages/handle.ts";
import { askWorker, Orphaned } from "../messages/send.ts";
import { isSiteOn, siteOf } from "../settings/sites.ts";
import { loadSettings, onSettingsChanged } from "../settings/store.ts";
import { answersOf } from "./answers.ts";
import { createAttention } from "./attention.ts";
import { closeIfGone, followScroll } from "./keep-beside.ts";
import { listenToReader } from "./pointer.ts";
import type { Reader, Reading } from "./reading.ts";
import { createStory, type Story } from "./story.ts";
import { watchAddress, whenSeen } from "./watch.ts";

/** When to look again for a story on a page that had none at first, in ms after the first look. */
const LATER_LOOKS_MS = [1000, 3000];

/**
 * One page's life: reads it when it is seen, paints, answers the pointer and the popup, follows
 * the page's changes, and leaves nothing behind when `life` is aborted.
 */
export async function startSession(reader: Reader, life: AbortController): Promise<void> {
  const { signal } = life;
  const end = (): void => life.abort();
  let current = await loadSettings();
  const settings = () => current;
  const isOn = (): boolean => isSiteOn(current, siteOf(location.href) ?? "");

  const standpoint = () => ({ published: story.reading()?.published, today: today() });
  const attention = createAttention({ settings, standpoint, orphaned: end }, signal);
  const changed = (reading: Reading | undefined): void => {
    closeIfGone(attention);
    void report(reading).catch((error) => error instanceof Orphaned && end());
  };
  const story = createStory({ reader, settings, isOn, changed }, signal);

  onSettingsChanged((now) => {
    current = now;
    story.look();
  }, signal);
  answerAsPage(answersOf({ reading: story.reading, isOn: story.wasOn, attention }), signal);
  const scrolled = (): void => followScroll(attention);
  listenToReader({ settings, hits: story.hits, tell: attention.tell, scrolled }, signal);
  watchAddress(() => {
    attention.tell({ is: "close" });
    story.look();
  }, signal);
  whenSeen(() => firstLooks(story, signal), signal);
}

/** Some pages bring their story after they have loaded. */
function firstLooks(story: Story, signal: AbortSignal): void {
  story.look();
  for (const ms of LATER_LOOKS_MS) {
    const again = setTimeout(story.lookForOne, ms);
    signal.addEventListener("abort", () => clearTimeout(again));
  }
}

/** Tells the worker how many different terms the page holds. */
async function report(reading: Reading | undefined): Promise<void> {
  const entries = new Set(reading?.marks.map(({ spot }) => spot.entry));
  await askWorker({ ask: "term-count", count: entries.size });
}
