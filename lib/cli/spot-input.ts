/** How a file is read: as a page, or as paragraphs of plain text. */
export type InputKind = "html" | "text";

/** A file's text. */
export interface Input {
  readonly kind: InputKind;
  readonly text: string;
}

/** How many bytes are looked at to tell a text from anything else. */
const SNIFFED_BYTES = 4096;
/** More control characters than this, as a share, and the file is no text. */
const MAX_CONTROLS = 0.02;
// White space and the escape that some wire texts carry do not count.
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu;
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/iu;

/** Decodes a file. Throws an `Error` that says in a few words why it can't be read as text. */
export function readInput(name: string, bytes: Uint8Array): Input {
  if (bytes.length === 0) throw new Error("the file is empty");
  const text = decode(bytes);
  if (isBinary(text)) throw new Error("the file is binary, not text");
  if (text.trim() === "") throw new Error("the file is empty");
  return { kind: kindOf(name, text), text };
}

/** The paragraphs of a plain text: parted by blank lines if it has any, else each line. */
export function paragraphsOf(text: string): readonly string[] {
  const lines = text.replace(/\r\n?/gu, "\n");
  const parts = /\n[^\S\n]*\n/u.test(lines.trim())
    ? lines.split(/\n[^\S\n]*\n/u)
    : lines.split("\n");
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function kindOf(name: string, text: string): InputKind {
  if (/\.x?html?$/iu.test(name)) return "html";
  if (/\.(?:txt|text|md)$/iu.test(name)) return "text";
  return /^\s*<(?:!doctype|html|head|body)\b/iu.test(text) ? "html" : "text";
}

/** By byte order mark, then as UTF-8 if it is, then as the page says, then as old Western text. */
function decode(bytes: Uint8Array): string {
  const mark = markedEncoding(bytes);
  if (mark) return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder("latin1").decode(bytes.subarray(0, SNIFFED_BYTES));
    return decoderFor(CHARSET.exec(start)?.[1]).decode(bytes);
  }
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function decoderFor(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset ?? "windows-1252");
  } catch {
    return new TextDecoder("windows-1252");
  }
}

function isBinary(text: string): boolean {
  const start = text.slice(0, SNIFFED_BYTES);
  if (start.includes("\u0000")) return true;
  return (start.match(CONTROLS)?.length ?? 0) > start.length * MAX_CONTROLS;
}
