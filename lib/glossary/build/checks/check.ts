import type { AuthoredFile } from "../read-packs.ts";

/** What a check found: where in the entry, and why it must be mended. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/**
 * One rule of the editorial standard. Sees one entry, and all of them where it must compare; of
 * those whose file could not be read there is only the id, in `unread`.
 */
export type Check = (
  file: AuthoredFile,
  all: readonly AuthoredFile[],
  unread: ReadonlySet<string>,
) => Finding[];
