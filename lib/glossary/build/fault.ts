/** Something that an author must mend before the glossary can be built. */
export interface Fault {
  /** Path of the file, from the glossary's folder. */
  readonly file: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** The field, as a path: `timeline.2.event`. Empty for the file as a whole. */
  readonly field: string;
  readonly reason: string;
}

/** Thrown when a glossary can't be built; its message lists every fault, one a line. */
export class GlossaryError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`The glossary has ${faults.length} fault(s):\n${faults.map(describeFault).join("\n")}`);
    this.name = "GlossaryError";
    // The faults are in the author's files; where the compiler stood when it found them helps nobody.
    this.stack = this.message;
    this.faults = faults;
  }
}

/** The fault as one line: file, line, field, reason. */
export function describeFault({ file, line, field, reason }: Fault): string {
  return `${file}:${line}: ${field ? `${field}: ` : ""}${reason}`;
}
