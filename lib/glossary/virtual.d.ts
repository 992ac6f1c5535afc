declare module "virtual:packs" {
  /** The packs that the extension carries; each is a file `glossary/<id>.json`. */
  export const ids: readonly string[];
  /** The languages that packs are written for, as primary subtags. */
  export const languages: readonly string[];
}
