import { expect, test } from "vitest";
import { describeFault, GlossaryError } from "../../../../lib/glossary/build/fault.ts";

const FAULT = { file: "demo/e3.yaml", line: 4, field: "gist", reason: "is empty" };

test("a fault is told in one line: file, line, field, reason", () => {
  expect(describeFault(FAULT)).toBe("demo/e3.yaml:4: gist: is empty");
  expect(describeFault({ ...FAULT, field: "" })).toBe("demo/e3.yaml:4: is empty");
});

test("the build's error lists every fault", () => {
  const error = new GlossaryError([FAULT, { ...FAULT, line: 9 }]);
  expect(error.message).toBe(
    "The glossary has 2 fault(s):\ndemo/e3.yaml:4: gist: is empty\ndemo/e3.yaml:9: gist: is empty",
  );
  expect(error.faults).toHaveLength(2);
  expect(error.stack, "no trace of the compiler, which is not at fault").toBe(error.message);
});
