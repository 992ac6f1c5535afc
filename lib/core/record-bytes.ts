/*
 * How records are written down: a number is seven bits a byte, the lowest first, with the top bit
 * set in all bytes but the last; a text is twice its length, plus one if it has letters above 255,
 * then its UTF-16 units, a byte each or else two.
 */

/** Adds a number, which is whole and not negative. */
export function putNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Adds a whole number of either sign, or that there is none. Small ones are short. */
export function putOptional(bytes: number[], value: number | undefined): void {
  putNumber(bytes, value === undefined ? 0 : (((value << 1) ^ (value >> 31)) >>> 0) + 1);
}

/** Adds a text. */
export function putText(bytes: number[], text: string): void {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const wide = units.some((unit) => unit > 255);
  putNumber(bytes, text.length * 2 + (wide ? 1 : 0));
  for (const unit of units) {
    bytes.push(unit & 255);
    if (wide) bytes.push(unit >> 8);
  }
}

/** Where reading has come to. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** Reads a number and goes past it. */
export function takeNumber(cursor: Cursor): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = cursor.bytes[cursor.at++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return value >>> 0;
  }
}

/** Reads a number of either sign, or that there is none, and goes past it. */
export function takeOptional(cursor: Cursor): number | undefined {
  const head = takeNumber(cursor);
  return head === 0 ? undefined : ((head - 1) >>> 1) ^ -((head - 1) & 1);
}

/** Reads a text and goes past it. */
export function takeText(cursor: Cursor): string {
  const head = takeNumber(cursor);
  const wide = (head & 1) === 1;
  let text = "";
  for (let left = head >> 1; left > 0; left--) {
    const low = cursor.bytes[cursor.at++] ?? 0;
    text += String.fromCharCode(wide ? low | ((cursor.bytes[cursor.at++] ?? 0) << 8) : low);
  }
  return text;
}
