import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** American school begins at five, and the formula counts its grades. */
const AGE_AT_GRADE_0 = 5;

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
const WORDS = new Intl.Segmenter("en", { granularity: "word" });

/**
 * The age, in years, from which an English text is read with ease: the grade of Flesch and Kincaid
 * (1975) plus five. NaN if the text has no word.
 */
export function readingAge(text: string): number {
  const words = [...WORDS.segment(text)].filter(({ isWordLike }) => isWordLike);
  const grade = fleschKincaid({
    sentence: [...SENTENCES.segment(text)].length,
    word: words.length,
    syllable: words.reduce((sum, { segment }) => sum + syllable(segment), 0),
  });
  return grade + AGE_AT_GRADE_0;
}
