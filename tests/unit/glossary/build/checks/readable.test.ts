import { expect, test } from "vitest";
import { faultsWith } from "../../authored.ts";

test("a background of endless sentences and long words is a fault, with the age that it asks for", () => {
  const endless =
    "Notwithstanding considerable administrative complications, intergovernmental negotiators nevertheless institutionalised multidimensional accountability arrangements, reconciling incompatible constitutional interpretations.";
  const faults = faultsWith("Norland, Sudland and Estland signed it after a dry decade.", endless);
  expect(faults.join("\n")).toMatch(
    /^demo\/pact\.yaml:\d+: background: reads as for age \d+\.\d, the limit is 18: shorter sentences and words$/u,
  );
});
