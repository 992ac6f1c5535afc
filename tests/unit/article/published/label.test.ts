import { expect, test } from "vitest";

import { labelled } from "../../../../lib/article/published/label.ts";

test("a line is cut before each label", () => {
  expect(labelled("World | Published: 18 Feb 2021 | UPDATED: 19 Feb 2021")).toEqual([
    { text: "World | ", of: undefined },
    { text: "Published: 18 Feb 2021 | ", of: "publication" },
    { text: "UPDATED: 19 Feb 2021", of: "change" },
  ]);
});

test.each([
  ["Aktualisiert am 18.2.2021", "change"],
  ["Mis à jour le 18 février 2021", "change"],
  ["Veröffentlicht: 18.2.2021", "publication"],
  ["Publicado el 18 de febrero de 2021", "publication"],
  ["Public affairs, 18 February 2021", undefined],
  ["Von Ada Kern, 18.2.2021", undefined],
])("%s", (line, of) => expect(labelled(line).at(-1)?.of).toBe(of));
