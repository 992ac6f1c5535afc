import { expect, test } from "vitest";
import { faultsWith } from "../../authored.ts";

test.each([
  [
    "an event without a source of the entry",
    "source: news\nstates",
    "source: radio\nstates",
    "demo/pact.yaml:18: timeline.1.source: “radio” is not among the entry's sources",
  ],
  [
    "an office without a source of the entry",
    "the pact, source: news",
    "the pact, source: radio",
    "demo/pact.yaml:28: roles.0.source: “radio” is not among the entry's sources",
  ],
  [
    "two sources of one id",
    "\nreviewed",
    '\n  - { id: text, title: Again, publisher: Vale, url: "https://vale.example/2" }\nreviewed',
    "demo/pact.yaml:32: sources: two sources have the same id",
  ],
  [
    "one address twice",
    "\nreviewed",
    '\n  - { id: again, title: Again, publisher: Vale, url: "https://vale.example/pact" }\nreviewed',
    "demo/pact.yaml:32: sources: two sources have the same address",
  ],
  [
    "no primary source",
    ", primary: true",
    "",
    "demo/pact.yaml:32: sources: none of the sources is primary",
  ],
  [
    "a home page",
    "https://vale.example/pact",
    "https://vale.example/",
    "demo/pact.yaml:32: sources.0.url: https://vale.example/ is a home page",
  ],
])("%s", (_what, was, is, expected) => {
  expect(faultsWith(was, is)).toEqual([expected]);
});
