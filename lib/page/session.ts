import { foreignPage } from "../article/language.ts";
import { answerAsked } from "./answers.ts";
import { type Attention, createAttention } from "./attention.ts";
import { createFrames } from "./frames.ts";
import { restoreWiped } from "./highlights.ts";
import { closeIfGone, dropRest, followScroll } from "./keep-beside.ts";
import { scheduleLooks } from "./looks.ts";
import { listenToReader } from "./pointer.ts";
import { followSettings } from "./reader-settings.ts";
import { createReader } from "./reader.ts";
import { createStories } from "./stories.ts";
import { createTermCount } from "./term-count.ts";

/**
 * One page's life: reads it when it is seen, paints, answers the pointer and the popup, follows
 * the page's changes, and leaves nothing behind when `life` is aborted. `languages` are those that
 * there are packs for.
 */
export async function startSession(
  languages: readonly string[],
  life: AbortController,
): Promise<void> {
  const { signal } = life;
  const orphaned = (): void => life.abort();
  const reader = createReader(languages, orphaned);
  const { now: settings, isOn, onChanged } = await followSettings(signal);
  const published: Published = (mark) => (mark ?? stories.inView())?.published;
  const attention = createAttention({ settings, published, orphaned }, signal);
  const frames = createFrames();
  const count = createTermCount(orphaned);
  const changed = (): void => {
    closeIfGone(attention);
    count.tell(stories.inView());
    if (stories.wasOn() && !stories.inView()) frames.lookForOne();
  };
  const stories = createStories({ reader, settings, isOn, changed }, signal);
  const isOurs = (): boolean => stories.inView() !== undefined || !frames.areAsked();
  const foreign = (): string | undefined => foreignPage(document, languages);
  answerAsked({ stories, attention, foreign, isOurs }, signal);

  const tell: Attention["tell"] = (event, at) => {
    restoreWiped();
    attention.tell(event, at);
  };
  const moved = (target: EventTarget | null): void => {
    restoreWiped();
    dropRest(attention, target);
    followScroll(attention);
    if (stories.readings().length > 1) count.tell(stories.inView());
  };
  listenToReader({ settings, hits: stories.hits, tell, moved }, signal);
  const look = scheduleLooks(stories, signal);
  onChanged(() => {
    count.forget();
    look();
  });
}

type Published = Parameters<typeof createAttention>[0]["published"];
