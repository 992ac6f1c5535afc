/** Functions that run in a page, sent as text: each can use its arguments only. */

/** What a storm leaves on the window for those who wait for its end. */
export interface Stormy {
  /** How long the page was silent at most, in ms. */
  readonly longest: number;
  readonly isOver: boolean;
}

/** How a page is stormed. */
export interface Storm {
  readonly changes: number;
  /** So many at a time, every 4 ms: the least that browsers wait. */
  readonly atATime: number;
  /** What the paragraphs are filled with in turn. */
  readonly texts: readonly string[];
  /** What stands in them when it is over; an empty text for all others. */
  readonly last: readonly string[];
}

/** Begins to change the story's paragraphs in each way that there is, and leaves them as told. */
export function startStorm({ changes, atATime, texts, last }: Storm): void {
  const pulse = { longest: 0, isOver: false };
  Object.assign(window, { pulse });
  const paragraphs = [...document.querySelectorAll("article p")];
  const change = (number: number): void => {
    const paragraph = paragraphs[number % paragraphs.length];
    const text = texts[number % texts.length] ?? "";
    const node = paragraph?.firstChild;
    if (number % 4 === 0) paragraph?.replaceChildren(text);
    else if (number % 4 === 1 && node instanceof Text) node.data = text;
    else if (number % 4 === 2) paragraph?.append(document.createElement("span"), text);
    else node?.remove();
  };
  let done = 0;
  let before = performance.now();
  const beat = setInterval(() => {
    pulse.longest = Math.max(pulse.longest, performance.now() - before);
    before = performance.now();
    const until = Math.min(done + atATime, changes);
    for (; done < until; done++) change(done);
    if (done < changes) return;
    clearInterval(beat);
    for (const [at, paragraph] of paragraphs.entries()) paragraph.textContent = last[at] ?? "";
    pulse.isOver = true;
  }, 4);
}

/** How the storm goes. */
export const pulseNow = (): Stormy => (window as unknown as { pulse: Stormy }).pulse;

/** Makes the page a live blog that has no post yet, and nothing that is a term. */
export function makeLive(headline: string, filler: string): void {
  const story = document.querySelector("article");
  const title = document.createElement("h1");
  const lead = document.createElement("p");
  title.textContent = headline;
  lead.textContent = filler;
  story?.replaceChildren(title, lead);
}

/** Puts posts above the others, one after the other; comes back when the last one stands. */
export async function postEach(posts: readonly string[], everyMs: number): Promise<void> {
  const lead = document.querySelector("article h1 + p");
  for (const [at, text] of posts.entries()) {
    const post = document.createElement("section");
    const title = document.createElement("h2");
    const paragraph = document.createElement("p");
    title.textContent = `After ${at + 1} minutes`;
    paragraph.textContent = text;
    post.append(title, paragraph);
    lead?.after(post);
    await new Promise((resume) => setTimeout(resume, everyMs));
  }
}

/** Addresses that one page goes to, each with a story of its own. */
export interface Journey {
  readonly from: number;
  readonly to: number;
  /** The stories in turn: what a paragraph says, and the one term in it. */
  readonly stories: readonly (readonly [text: string, term: string])[];
  /** Whether to go on only when the term is underlined. */
  readonly waits: boolean;
}

/** Goes to one address after the other without loading, and puts another story in the page. */
export async function travel({ from, to, stories, waits }: Journey): Promise<void> {
  const isPainted = (term: string): boolean =>
    [...(CSS.highlights.get("term-dotted") ?? [])].some(({ startContainer: node, startOffset }) =>
      node.nodeValue?.startsWith(term, startOffset),
    );
  const seen = (term: string): Promise<void> =>
    new Promise((resume) => {
      const look = (): void => {
        if (waits && !isPainted(term)) setTimeout(look, 10);
        else resume();
      };
      setTimeout(look, 10);
    });
  for (let number = from; number < to; number++) {
    const [text = "", term = ""] = stories[number % stories.length] ?? [];
    history.pushState({}, "", `/harbour-courier/2021/02/18/story-${number}`);
    const story = document.createElement("article");
    const title = document.createElement("h1");
    title.textContent = `Story number ${number}`;
    story.append(title);
    for (let count = 0; count < 5; count++) {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      story.append(paragraph);
    }
    document.querySelector("article")?.replaceWith(story);
    await seen(term);
  }
}
