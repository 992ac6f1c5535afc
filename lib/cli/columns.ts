/**
 * Rows of cells as lines, two spaces between columns of one width; the last is left ragged. Columns
 * of which `isRight` says so are set to the right.
 */
export function alignedColumns(
  rows: readonly (readonly string[])[],
  isRight: (at: number) => boolean = () => false,
): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const set = (cell: string, at: number): string => {
    const width = widths[at] ?? 0;
    return isRight(at) ? cell.padStart(width) : cell.padEnd(width);
  };
  return rows.map((row) => row.map(set).join("  ").trimEnd());
}
