import { alignedColumns } from "../columns.ts";

/** Prints rows as a table of aligned columns, or as one JSON array. */
export function printRows(rows: readonly object[], json: boolean): void {
  console.log(json ? JSON.stringify(rows, null, 2) : tableOf(rows));
}

/** Columns by the fields' names: words to the left, numbers to the right. Empty without a row. */
export function tableOf(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => Object.values(row).map(String));
  const isNumber = columns.map((_, at) =>
    rows.every((row) => typeof Object.values(row)[at] === "number"),
  );
  const lines = alignedColumns([columns, ...cells], (at) => isNumber[at] ?? false);
  return rows.length === 0 ? "" : lines.join("\n");
}
