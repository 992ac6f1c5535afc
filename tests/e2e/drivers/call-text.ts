/** A call of a function as program text, for a world in which the function itself does not exist. */
export function callText(called: (...args: never) => unknown, args: readonly unknown[]): string {
  const values = args.map((arg) => (arg === undefined ? "undefined" : JSON.stringify(arg)));
  return `(${called.toString()})(${values.join(", ")})`;
}
