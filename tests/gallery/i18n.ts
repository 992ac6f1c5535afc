import words from "virtual:words";
import { translator } from "../fakes/words.ts";

/** The `#i18n` module of the gallery: the words that it was bundled with. */
export const i18n = {
  t: translator(words, { "@@bidi_dir": new URLSearchParams(location.search).get("dir") ?? "ltr" }),
};
