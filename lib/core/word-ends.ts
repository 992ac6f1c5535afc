import {
  APOSTROPHE,
  classAt,
  COMMA,
  DIGIT,
  DOT,
  foldCase,
  foldWord,
  IGNORABLE,
  kindOf,
  LETTER,
  MARK,
  widthOf,
} from "./fold.ts";

// Where words end that are not plain ASCII: everything here takes a text and a UTF-16 offset and
// gives an offset. The tokeniser comes here only for such words.

/** The longest word at `at`; `owner` is where it ends without its possessive, 0 if it has none. */
export function chunkAt(text: string, at: number): { end: number; owner: number } {
  let end = partEnd(text, at);
  let owner = 0;
  for (;;) {
    const joint = pastIgnorable(text, end);
    const next = pastIgnorable(text, joint + 1);
    if (!joins(text, end, joint, next)) return { end, owner };
    const nextEnd = partEnd(text, next);
    const apostrophe = kindOf(classAt(text, joint)) === APOSTROPHE;
    owner = apostrophe && isS(text.slice(next, nextEnd)) ? end : 0;
    end = nextEnd;
  }
}

/** Whether what stands at `joint` holds two parts of a word together: O'Brien, 3.67, 1,000. */
function joins(text: string, end: number, joint: number, next: number): boolean {
  const kind = kindOf(classAt(text, joint));
  const after = kindOf(classAt(text, next));
  if (kind === APOSTROPHE) return after >= MARK;
  const number = after === DIGIT && kindBefore(text, end) === DIGIT;
  return (kind === DOT || kind === COMMA) && number;
}

function kindBefore(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return kindOf(classAt(text, code >= 0xdc00 && code <= 0xdfff ? end - 2 : end - 1));
}

/** Where the last letter of `U.N` or `U.S.S.R` ends, 0 if there are not two letters with a dot. */
export function dottedEnd(text: string, at: number): number {
  let end = letterEnd(text, at);
  let letters = 1;
  while (end > 0) {
    const dot = pastIgnorable(text, end);
    if (kindOf(classAt(text, dot)) !== DOT) break;
    const next = letterEnd(text, pastIgnorable(text, dot + 1));
    if (next === 0) break;
    end = next;
    letters += 1;
  }
  return letters > 1 ? end : 0;
}

/** Where a letter with its marks ends if it stands alone, else 0. */
function letterEnd(text: string, at: number): number {
  const charClass = classAt(text, at);
  if (kindOf(charClass) !== LETTER) return 0;
  let end = at + widthOf(charClass);
  let next = end;
  for (;;) {
    next = pastIgnorable(text, next);
    const nextClass = classAt(text, next);
    if (kindOf(nextClass) !== MARK) return kindOf(nextClass) > MARK ? 0 : end;
    next += widthOf(nextClass);
    end = next;
  }
}

/** Where the word characters end, counting ignorable ones only between others. */
function partEnd(text: string, at: number): number {
  let end = at;
  let next = at;
  for (;;) {
    next = pastIgnorable(text, next);
    const charClass = classAt(text, next);
    if (kindOf(charClass) < MARK) return end;
    next += widthOf(charClass);
    end = next;
  }
}

function pastIgnorable(text: string, at: number): number {
  let next = at;
  for (;;) {
    const charClass = classAt(text, next);
    if (kindOf(charClass) !== IGNORABLE) return next;
    next += widthOf(charClass);
  }
}

/** Past a dot, if one follows. */
export function pastDot(text: string, end: number): number {
  const dot = pastIgnorable(text, end);
  return kindOf(classAt(text, dot)) === DOT ? dot + 1 : end;
}

/** Past `'s`, or past the bare apostrophe of a word in s, if one of them follows. */
export function afterPossessive(text: string, end: number, word: string): number {
  const apostrophe = pastIgnorable(text, end);
  if (kindOf(classAt(text, apostrophe)) !== APOSTROPHE) return end;
  const next = pastIgnorable(text, apostrophe + 1);
  const nextEnd = partEnd(text, next);
  if (isS(text.slice(next, nextEnd))) return nextEnd;
  return nextEnd === next && isS(word.slice(-1)) ? apostrophe + 1 : end;
}

function isS(part: string): boolean {
  return part !== "" && foldCase(foldWord(part, false)) === "s";
}
