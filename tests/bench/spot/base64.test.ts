import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf } from "./in-page/base64.ts";

test("the bytes come back as they were written", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(bytesOf(Buffer.from(bytes).toString("base64"))).toEqual(Uint8Array.from(bytes));
    }),
  );
});
