/** How long a reader would wait for anything in a browser, and some more for a busy machine, in ms. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/**
 * Asks again and again until the answer is neither `undefined`, `null` nor `false`, and gives it.
 * Throws what was awaited when it does not come.
 */
export async function until<T>(
  awaited: string,
  ask: () => Promise<T | undefined | null | false>,
  ms = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain: ${awaited}.`);
    await pause(PAUSE_MS);
  }
}

/** Lets that many milliseconds pass: for what must *not* happen in a while. */
export const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

/** The promise's value, or an error that says what was awaited. */
export async function within<T>(
  awaited: string,
  promise: Promise<T>,
  ms = PATIENCE_MS,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`Waited ${ms} ms in vain: ${awaited}.`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
