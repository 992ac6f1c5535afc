/** White space outside ASCII, as `\s` knows it. */
const RARE_SPACES = new Set(
  Array.from(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a" +
      "\u2028\u2029\u202f\u205f\u3000\ufeff",
    (space) => space.charCodeAt(0),
  ),
);

/** A longer text is as dense as so much of its beginning, in UTF-16 units. */
const SAMPLE = 65_536;

/** How many units of a text are no white space; of a very long text, about how many. */
export function solidLength(text: string): number {
  return estimate(text, (sample) => {
    let solid = 0;
    for (let at = 0; at < sample.length; at++) {
      if (!isSpace(sample.charCodeAt(at))) solid += 1;
    }
    return solid;
  });
}

/** What is counted in a text; in a very long one it is counted in its beginning. */
export function estimate(text: string, count: (sample: string) => number): number {
  if (text.length <= SAMPLE) return count(text);
  return Math.round((count(text.slice(0, SAMPLE)) / SAMPLE) * text.length);
}

const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0xa0 && RARE_SPACES.has(unit));
