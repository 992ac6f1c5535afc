import { vi } from "vitest";
import { firstDay } from "../../lib/core/dates.ts";
import { writeIndex } from "../../lib/core/index-writer.ts";
import { DEMO } from "./entries.ts";

/** The day of the made-up article. */
export const PAGE_DAY = firstDay("2021-02-18")!;

const ALIAS = { case: "name", needs: [], not: [], surname: false, usual: false } as const;

/** The demo pack's spotting index, every form of which is clear. */
const INDEX = Uint8Array.from(
  writeIndex(
    DEMO.entries.map(({ id, pack, forms }) => ({
      id,
      pack,
      related: [],
      from: undefined,
      to: undefined,
      aliases: forms.map((form) => ({ ...ALIAS, form, strict: false, word: false })),
    })),
  ),
);

/** The extension's own files: the demo pack and its index. */
export function serveDemo(): void {
  vi.stubGlobal("fetch", async (url: string) =>
    url.endsWith(".bin") ? new Response(INDEX) : Response.json(DEMO),
  );
}
