import { expect, test } from "vitest";
import { languageText } from "../../../lib/i18n/languages.ts";

test.each([
  ["fr", "French"],
  ["de-AT", "Austrian German"],
  ["xx", "xx"],
])("%s is called %s", (tag, name) => expect(languageText(tag)).toBe(name));
