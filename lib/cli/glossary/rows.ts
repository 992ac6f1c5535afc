/** Prints rows as a table of aligned columns, or as one JSON array. */
export function printRows(rows: readonly object[], json: boolean): void {
  console.log(json ? JSON.stringify(rows, null, 2) : tableOf(rows));
}

/** Columns by the fields' names: words to the left, numbers to the right. Empty without a row. */
export function tableOf(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => Object.values(row).map(String));
  const widths = columns.map((name, at) =>
    Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const isNumber = columns.map((_, at) =>
    rows.every((row) => typeof Object.values(row)[at] === "number"),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return isNumber[at] ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return rows.length === 0 ? "" : [columns, ...cells].map(line).join("\n");
}
