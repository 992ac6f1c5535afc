/** Work that can be interrupted: it yields about every ms, and gives its result at the end. */
export type Steps<T> = Generator<undefined, T>;

/** So many items are worked on between two yields: none takes more than some 20 µs. */
const BATCH = 64;

/** Does the work at a stretch. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Hands out the items one by one, and yields after every batch of them. */
export function* eachStep<T>(items: Iterable<T>, work: (item: T) => void): Steps<void> {
  let left = BATCH;
  for (const item of items) {
    work(item);
    left -= 1;
    if (left > 0) continue;
    left = BATCH;
    yield;
  }
}

/** What is made of each item; what is made `undefined` is left out. */
export function* mapSteps<A, B>(items: Iterable<A>, make: (item: A) => B | undefined): Steps<B[]> {
  const made: B[] = [];
  yield* eachStep(items, (item) => {
    const one = make(item);
    if (one !== undefined) made.push(one);
  });
  return made;
}
