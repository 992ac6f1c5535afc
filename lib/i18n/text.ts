import { i18n } from "#i18n";

/** The words for the reader, in the browser's language where we have it, else in English. */
export const t = i18n.t;
