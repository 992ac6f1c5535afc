declare module "virtual:words" {
  /** A locale's words. */
  const words: import("../fakes/words.ts").Words;
  export default words;
}

declare module "virtual:bodies" {
  /** The real entries that the gallery shows, by id. */
  const bodies: Readonly<Record<string, import("../../lib/glossary/body.ts").EntryBody>>;
  export default bodies;
}
