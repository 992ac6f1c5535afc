/** What `virtual:packs` gives in tests: one pack in one language. */
export const ids = ["demo"];
export const languages = ["en"];
