/** A Markdown table. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** A number with three digits that count; large ones in groups. */
export function numberOf(value: number): string {
  if (value >= 1000) return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/gu, " ");
  if (Number.isInteger(value)) return String(value);
  return value < 0.001 ? value.toFixed(6) : value.toPrecision(3);
}
