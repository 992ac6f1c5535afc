import { readFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";

const TableSchema = v.array(
  v.strictObject({ titles: v.pipe(v.array(v.string()), v.minLength(2)), why: v.string() }),
);
const TABLE = new URL("equal-titles.yaml", import.meta.url);

const equal = new Map(
  v
    .parse(TableSchema, parse(readFileSync(TABLE, "utf8")))
    .flatMap(({ titles }) =>
      titles.map((title) => [plain(title), plain(titles[0] ?? "")] as const),
    ),
);

/**
 * A Wikipedia title as it is compared: spaces for underscores, the first letter a capital, and
 * of the titles that `equal-titles.yaml` calls equal the first.
 */
export function titleKey(title: string): string {
  const key = plain(title);
  return equal.get(key) ?? key;
}

function plain(title: string): string {
  const spaced = title
    .normalize("NFC")
    .replaceAll(/[_\s]+/gu, " ")
    .trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
