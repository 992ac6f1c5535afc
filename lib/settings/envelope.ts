import * as v from "valibot";
import { DEFAULTS, SettingsSchema, type Settings } from "./schema.ts";

/** The version of the stored shape. A change of meaning raises it and adds a migration. */
export const VERSION = 1;

/** Settings as they are stored, and as a backup file holds them. */
export interface Envelope {
  readonly v: number;
  readonly data: unknown;
}

const EnvelopeSchema = v.strictObject({ v: v.pipe(v.number(), v.integer()), data: v.unknown() });

/** Why stored settings were not used. */
export type Trouble = "corrupt" | "newer";

/** The settings that hold, and why the stored ones don't where they could not be used. */
export interface Opened {
  readonly settings: Settings;
  readonly trouble?: Trouble;
}

/** Reads what storage or a file holds. Never throws: what can't be used is named in `trouble`. */
export function open(stored: unknown): Opened {
  if (stored === undefined) return { settings: DEFAULTS };
  const envelope = v.safeParse(EnvelopeSchema, stored);
  if (!envelope.success) return { settings: DEFAULTS, trouble: "corrupt" };
  if (envelope.output.v > VERSION) return { settings: DEFAULTS, trouble: "newer" };
  const data = v.safeParse(SettingsSchema, envelope.output.data);
  return data.success ? { settings: data.output } : { settings: DEFAULTS, trouble: "corrupt" };
}

/** Wraps settings for storage. Only what differs from the defaults is kept. */
export function seal(settings: Settings): Envelope {
  const chosen = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULTS[key as keyof Settings]),
  );
  return { v: VERSION, data: Object.fromEntries(chosen) };
}
