import type { Day } from "../core/dates.ts";
import type { PageTerm } from "../messages/protocol.ts";
import { answerAsPage, type HandlersOfPage } from "../messages/handle.ts";
import { askWorker } from "../messages/send.ts";
import type { Attention } from "./attention.ts";
import { isSameMark, isStanding, rectsOf, type Mark } from "./marks.ts";
import { countAsSeen } from "./seen.ts";
import type { Stories } from "./stories.ts";

/** Where, from the top of the window, a term is put when a reader asks to see it. */
const REVEAL_AT = 0.35;

/** What the page's script needs to answer the popup and the worker. */
export interface AnswersContext {
  readonly stories: Pick<Stories, "readings" | "isReading" | "inView" | "wasOn">;
  readonly attention: Attention;
  /** The language of a page that is in none that there are packs for. */
  readonly foreign: () => string | undefined;
}

/** Answers the popup and the worker while the story is in this document, until the signal ends. */
export function answerAsked(
  { isOurs, ...context }: AnswersContext & { readonly isOurs: () => boolean },
  signal: AbortSignal,
): void {
  answerAsPage(answersOf(context), isOurs, signal);
}

/** The page's answers to the popup, the context menu and the commands. */
export function answersOf({ stories, attention, foreign }: AnswersContext): HandlersOfPage {
  const here = (): readonly Mark[] => stories.inView()?.marks.filter(isStanding) ?? [];
  const everywhere = (): readonly Mark[] =>
    stories.readings().flatMap(({ marks }) => marks.filter(isStanding));
  const show = (mark: Mark | undefined, manner: "press" | "step"): null => {
    if (mark) {
      reveal(mark);
      attention.tell({ is: "press", mark, manner });
    }
    return null;
  };
  return {
    "page-terms": () => {
      countAsSeen();
      const story = stories.inView();
      return {
        reading: stories.isReading(),
        article: story !== undefined,
        type: document.contentType,
        foreign: (story ? story.foreign : foreign()) ?? null,
        on: stories.wasOn(),
        published: story?.published ?? null,
        terms: termsOf(here()),
      };
    },
    "show-term": ({ id }) =>
      show(
        here().find(({ spot }) => spot.entry === id),
        "press",
      ),
    step: ({ by }) => show(stepFrom(attention.openMark(), underlined(everywhere()), by), "step"),
    "look-up-selection": ({ text }) => {
      void lookUp(text, stories.inView()?.published ?? null, attention);
      return null;
    },
  };
}

/** Different terms in the order in which a reader meets them. */
export function termsOf(marks: readonly Mark[]): PageTerm[] {
  const terms = new Map<string, PageTerm>();
  for (const { spot } of marks) {
    const { entry: id, surface, because } = spot;
    const term = terms.get(id) ?? { id, surface, count: 0, because };
    terms.set(id, { ...term, count: term.count + 1 });
  }
  return [...terms.values()];
}

/** From the open term the next or previous one; without one, the first on the screen or below. */
function stepFrom(open: Mark | undefined, marks: readonly Mark[], by: 1 | -1): Mark | undefined {
  const at = marks.findIndex((mark) => isSameMark(mark, open));
  if (open && at >= 0) return marks[(at + by + marks.length) % marks.length];
  const found = marks.findIndex((mark) => (rectsOf(mark)[0]?.top ?? -1) >= 0);
  const below = found < 0 ? marks.length : found;
  return marks[by === 1 ? below % marks.length : Math.max(0, below - 1)];
}

/** Where nothing is underlined (the reader knows it all) stepping goes through every mention. */
function underlined(marks: readonly Mark[]): readonly Mark[] {
  const some = marks.filter(({ spot }) => spot.underlined);
  return some.length > 0 ? some : marks;
}

/** Scrolls the term into the window, if it is not there already. */
function reveal(mark: Mark): void {
  const rect = rectsOf(mark)[0];
  if (!rect || (rect.top >= 0 && rect.bottom <= innerHeight)) return;
  scrollBy({ top: rect.top - innerHeight * REVEAL_AT, behavior: "instant" });
}

async function lookUp(text: string, published: Day | null, attention: Attention): Promise<void> {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const anchor = selection.getRangeAt(0).getBoundingClientRect();
  const found = await askWorker({ ask: "look-up", text, published }).catch(() => undefined);
  if (found) await attention.showEntry(found, anchor);
}
