/** What may stand beside a word, for libraries that know of white space only. */
export const LIMITERS = [...".,;:!?()[]{}\"'`/-–—“”‘’…"];
