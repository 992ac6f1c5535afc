import { classAt, HARD, kindOf, SOFT, widthOf } from "./fold.ts";

/** About how many UTF-16 units are scanned in one go: 2 ms on a usual machine, 8 on a slow one. */
const PIECE = 32_768;
/** How much further we look for a character that no term reaches over. */
const REACH = 4096;

/**
 * Where to interrupt reading a long text that is read from `from` on: at a character that ends
 * every term, which in any prose is near; else between two words; else at its end.
 */
export function pieceEnd(text: string, from: number): number {
  const start = from + PIECE;
  if (start >= text.length) return text.length;
  const hard = nextOf(HARD, text, start, Math.min(text.length, start + REACH));
  return hard ?? nextOf(SOFT, text, start, text.length) ?? text.length;
}

function nextOf(kind: number, text: string, from: number, to: number): number | undefined {
  // Half a character would look like one that ends every term.
  for (let at = isLowHalf(text.charCodeAt(from)) ? from + 1 : from; at < to;) {
    const charClass = classAt(text, at);
    if (kindOf(charClass) === kind) return at;
    at += widthOf(charClass);
  }
  return undefined;
}

const isLowHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
