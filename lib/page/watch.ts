import {
  findFirst,
  holds,
  isElement,
  nameOf,
  parentOf,
  shadowAround,
  textOf,
} from "../article/safe-dom.ts";
import { isShown } from "../article/story.ts";
import { SETTLE_MS, settled } from "./settle.ts";

/*
 * What of a page is watched. While its stories are being read, all of it, and nothing is called
 * back before they are known: a page that never rests is read to its end. Then
 *   - the stories' own elements, with the shadow trees in them: a change there is a change of text,
 *     and so is a hidden part that is shown; where a story is hidden another may be seen;
 *   - of the elements around them only the lists of children: text that comes there may be another
 *     story, and a story that goes is gone; advertisements, scripts and styles are neither;
 *   - the language of the page, which translators change;
 *   - on a page without a story, or with no more than the beginning of one, all that is added to it.
 * A burst of changes is one call.
 */

/** What a page that has changed may need. */
export interface Changes {
  /** The text of the known stories is another. */
  readonly text: () => void;
  /** There may be other stories. */
  readonly page: () => void;
}

/** What the stories were read from. */
export interface Watched {
  readonly roots: readonly Element[];
  /** The shadow trees in them. */
  readonly trees: readonly ShadowRoot[];
  /** Parts of them that the page does not show now. */
  readonly hidden: readonly Element[];
  /** Whether they are none, or no more than the beginning of one: the rest may come anywhere. */
  readonly short: boolean;
}

/** A watch that began before the stories were known. */
export interface StoryWatch {
  /** From now on only what bears on these counts, and so it does for what was before. */
  readonly narrowTo: (watched: Watched) => void;
}

/** Less text than this (characters) is no story. */
const LEAST_TEXT = 80;
const NO_TEXT = new Set(["script", "style", "link", "template", "noscript", "iframe"]);

/** Watches the page until the signal ends. A page without a story is looked at after `settleMs`. */
export function watchStories(
  changes: Changes,
  signal: AbortSignal,
  settleMs = SETTLE_MS,
): StoryWatch {
  const notes: MutationRecord[] = [];
  const keep = (records: readonly MutationRecord[]): void => {
    for (const record of records) notes.push(record);
  };
  const early = new MutationObserver(keep);
  early.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => early.disconnect());
  return {
    narrowTo(watched) {
      keep(early.takeRecords());
      early.disconnect();
      if (signal.aborted) return;
      const { roots } = watched;
      const inside = watchInside(watched, settled(changes.text, signal), signal);
      watchShown(watched, changes, signal);
      const around = watchAround(watched, changes.page, { signal, settleMs });
      if (roots.some(isGone)) around([]);
      for (const record of notes.splice(0)) {
        if (isInside(record.target, roots)) inside();
        else if (isAround(record.target, watched)) around([record]);
      }
    },
  };
}

/** Watches the stories themselves. Gives what tells of a change from before. */
function watchInside({ roots, trees }: Watched, later: () => void, signal: AbortSignal) {
  const observer = new MutationObserver(later);
  for (const top of [...roots, ...trees]) {
    observer.observe(top, { childList: true, characterData: true, subtree: true });
  }
  signal.addEventListener("abort", () => observer.disconnect());
  return later;
}

/** Tells when a story is hidden or a hidden part of one is shown: either gives it another size. */
function watchShown({ roots, hidden }: Watched, changes: Changes, signal: AbortSignal): void {
  let shown: readonly Element[] | undefined;
  const look = settled(() => {
    if (shown?.some((root) => !isShown(root))) changes.page();
    else if (hidden.some(isShown)) changes.text();
  }, signal);
  const observer = new ResizeObserver(() => {
    // First called when the page has been laid out: to ask costs nothing then.
    shown ??= roots.filter(isShown);
    look();
  });
  for (const root of roots) observer.observe(root);
  signal.addEventListener("abort", () => observer.disconnect());
}

/** Watches what stands around the stories. Gives what tells of changes from before. */
function watchAround(
  { roots, short }: Watched,
  page: () => void,
  { signal, settleMs }: { readonly signal: AbortSignal; readonly settleMs: number },
) {
  const added = new Set<Node>();
  let isTranslated = false;
  const look = (): void => {
    const bears = isTranslated || roots.some(isGone) || [...added].some(isText);
    added.clear();
    if (bears) page();
  };
  const later = settled(look, signal, short ? settleMs : SETTLE_MS);
  const note = (records: readonly MutationRecord[]): void => {
    for (const { target, addedNodes } of records) {
      if (!isInside(target, roots)) for (const node of addedNodes) added.add(node);
    }
    later();
  };
  const observer = new MutationObserver(note);
  for (const above of new Set(roots.flatMap(around))) observer.observe(above, { childList: true });
  if (short) observer.observe(document, { childList: true, subtree: true });
  const language = new MutationObserver(() => {
    isTranslated = true;
    later();
  });
  const html = findFirst(document, ":root");
  if (html) language.observe(html, { attributeFilter: ["lang"] });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    language.disconnect();
  });
  return note;
}

const isInside = (node: Node, roots: readonly Element[]): boolean =>
  roots.some((root) => holds(root, node));

const isAround = (node: Node, { roots, short }: Watched): boolean =>
  short || roots.some((root) => holds(node, root));

/** The elements around an element, and the tops of the shadow trees that it stands in. */
function around(root: Element): readonly Node[] {
  const path: Node[] = [];
  for (let at = parentOf(root); at; at = parentOf(at)) path.push(at);
  const tree = shadowAround(root);
  return tree ? [...path, tree] : path;
}

const isGone = (root: Element): boolean => !holds(document, root);

/** Whether a node that was added is still there, and enough text to be a story or a part of one. */
function isText(node: Node): boolean {
  if (isElement(node) && NO_TEXT.has(nameOf(node))) return false;
  return holds(document, node) && textOf(node).trim().length >= LEAST_TEXT;
}
