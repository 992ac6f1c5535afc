import { expect, test } from "vitest";
import { firstDay } from "../../../lib/core/dates.ts";
import { pictureOf } from "../../../lib/core/picture.ts";
import { DAM, LEAGUE, PACT, TREATY_BODY } from "../../fakes/entries.ts";

const standpoint = { published: firstDay("2021-02-18")!, today: firstDay("2026-11-24")! };
const related = ["a", "b", "c"].map((id) => ({ id, as: "of", name: id }));
const { timeline } = PACT;

test.each([
  ["a place is drawn where it is", { ...DAM, members: LEAGUE.members, timeline }, "locator-map"],
  ["a body by who is in it", { ...LEAGUE, timeline, related }, "members-map"],
  ["what has a history by that", { ...PACT, related }, "timeline-strip"],
  ["what has neighbours alone by them", { ...TREATY_BODY, related }, "relation-sketch"],
  ["what has nothing has no picture", TREATY_BODY, undefined],
])("%s", (_what, entry, picture) => expect(pictureOf(entry, standpoint)?.is).toBe(picture));
