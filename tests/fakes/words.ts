/** Words of a locale as its file holds them: a text, or more of them by key. */
export type Words = string | { readonly [key: string]: Words };

/** What `t` is called with beside the key: a count, and what takes the place of `$1` and so on. */
type Given = readonly (number | readonly string[])[];

/**
 * `t` by the rules of @wxt-dev/i18n without a browser. Unlike the browser it throws where a word is
 * missing, so that a test sees it. `predefined` is what the browser itself answers.
 */
export function translator(words: Words, predefined: Readonly<Record<string, string>>) {
  return (key: string, ...args: Given): string => {
    const count = args.find((arg) => typeof arg === "number");
    const given = args.find((arg) => typeof arg !== "number");
    const subs = given ?? (count === undefined ? [] : [String(count)]);
    const found = predefined[key] ?? wordsAt(words, key);
    const form = typeof found === "string" ? found : plural(found, count);
    return form.replace(/\$([1-9$])/gu, (_, sign: string) =>
      sign === "$" ? "$" : (subs[Number(sign) - 1] ?? ""),
    );
  };
}

/** Every key of a locale, as `t` takes it. */
export function keysOf(words: Words, path: readonly string[] = []): string[] {
  if (typeof words === "string" || "n" in words) return [path.join(".")];
  return Object.entries(words).flatMap(([key, inner]) => keysOf(inner, [...path, key]));
}

/** What stands under a key, all forms of a plural together. Throws where nothing does. */
export function wordsAt(all: Words, key: string): Words {
  let words: Words | undefined = all;
  for (const part of key.split(".")) words = typeof words === "object" ? words[part] : undefined;
  if (words === undefined) throw new Error(`The locale has no words for “${key}”.`);
  return words;
}

/** Two forms are `1` and `n`, three `0`, `1` and `n`. */
function plural(words: Readonly<Record<string, Words>>, count: number | undefined): string {
  const exact = count !== undefined && count <= 1 ? words[String(count)] : undefined;
  const form = exact ?? words["n"];
  if (count === undefined || typeof form !== "string") throw new Error("No count was given.");
  return form;
}
