/**
 * The lower-case words of the site's section: the folders of the address (its last part names the
 * article itself) and what the metadata call the section and the keywords.
 */
export function sectionWords(url: string, phrases: readonly string[]): readonly string[] {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  const folders = path
    .split("/")
    .filter((part) => part !== "")
    .slice(0, -1);
  const words = [...folders, ...phrases].flatMap(
    (phrase) => phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
  return [...new Set(words.filter((word) => /\p{L}/u.test(word)))];
}
