/** What a script needs that is to run on these pages: their own have none. */
export const NONCE = "bench";

/** The text behind a path of the page's own host. */
export async function textAt(path: string): Promise<string> {
  return (await fetch(new URL(path, location.origin))).text();
}

/** Runs a script from its source, now, as an element of the page does. */
export function runScript(source: string): void {
  const script = document.createElement("script");
  script.nonce = NONCE;
  script.textContent = source;
  document.documentElement.append(script);
  script.remove();
}
