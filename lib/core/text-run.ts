/** Which part of the article a run of text stands in. */
export type Role = "headline" | "standfirst" | "body" | "caption";

/**
 * The text of one block of the article (a paragraph, a heading, a list item), joined over its
 * inline elements. A term never crosses from one run into another. All offsets in the core are
 * UTF-16 offsets into `text`, which is the page's own text, unfolded.
 */
export interface TextRun {
  readonly text: string;
  readonly role: Role;
  /** Counts the sub-headings before this run: 0 before the first. */
  readonly section: number;
}
