/** What `virtual:packs` gives in tests: one pack in one language. */
export const contents = { demo: ["pact-of-vale", "vale-commission"] };
export const languages = ["en"];
