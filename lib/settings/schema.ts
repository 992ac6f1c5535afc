import * as v from "valibot";

/** Bounds of the rest before a card opens, in milliseconds. 350 is between a glance and a wait. */
export const REST_MS = { least: 100, usual: 350, most: 1000 } as const;

/** A list kept in settings may not grow without end. */
const MOST_ITEMS = 5000;

const list = (item: v.GenericSchema<string>) =>
  v.optional(v.pipe(v.array(item), v.maxLength(MOST_ITEMS)), []);

/** A host name as the address bar has it, without port. */
export const HostSchema = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^[^\s/:]+$/u, "is not a host name"),
);

/** All that a reader can choose. Every field has a default, so an empty object is valid. */
export const SettingsSchema = v.strictObject({
  /** Which mentions of a term are underlined; all of them answer. */
  density: v.optional(v.picklist(["article", "section", "every"]), "article"),
  underline: v.optional(v.picklist(["dotted", "solid", "none"]), "dotted"),
  /** How a card is opened with a mouse: by resting, with Alt held, or by a click. */
  opening: v.optional(v.picklist(["rest", "alt", "click"]), "rest"),
  restMs: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(REST_MS.least), v.maxValue(REST_MS.most)),
    REST_MS.usual,
  ),
  packsOff: list(v.pipe(v.string(), v.maxLength(100))),
  /** Hosts on which Sidelight is switched off. */
  sitesOff: list(HostSchema),
  /** Ids of entries that the reader knows. */
  known: list(v.pipe(v.string(), v.maxLength(100))),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Settings as they are before a reader has chosen anything. */
export const DEFAULTS: Settings = v.parse(SettingsSchema, {});

/** What a surface may ask to change: any of the fields. */
export const SettingsPatchSchema = v.partial(SettingsSchema);
export type SettingsPatch = { readonly [K in keyof Settings]?: Settings[K] | undefined };
