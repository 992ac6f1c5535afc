declare module "virtual:packs" {
  /** The packs that the extension carries, with their entries; each is a file `glossary/<id>.json`. */
  export const contents: Readonly<Record<string, readonly string[]>>;
  /** The languages that packs are written for, as primary subtags. */
  export const languages: readonly string[];
}
