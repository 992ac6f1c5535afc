// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { settled } from "../../../lib/page/settle.ts";

const call = vi.fn();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  call.mockReset();
});

test("a burst is one call, when it is over", async () => {
  const told = settled(call, new AbortController().signal, 100);
  told();
  await vi.advanceTimersByTimeAsync(90);
  told();
  await vi.advanceTimersByTimeAsync(90);
  expect(call).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20);
  expect(call).toHaveBeenCalledTimes(1);
});

test("however many calls there are, one timer looks after them", () => {
  const told = settled(call, new AbortController().signal, 100);
  for (let count = 0; count < 10_000; count++) told();
  expect(vi.getTimerCount()).toBe(1);
});

test("a burst without an end is a call now and then; none when the signal has ended", async () => {
  const life = new AbortController();
  const told = settled(call, life.signal, 100);
  for (let ms = 0; ms < 1700; ms += 50) {
    told();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(call).toHaveBeenCalledTimes(2);
  life.abort();
  await vi.advanceTimersByTimeAsync(1000);
  expect(call).toHaveBeenCalledTimes(2);
});
