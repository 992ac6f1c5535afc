import type { EntryBody } from "../glossary/body.ts";
import type { Standpoint } from "./card-view.ts";
import { locatorMap, type LocatorMap } from "./pictures/locator-map.ts";
import { membersMap, type MembersMap } from "./pictures/members-map.ts";
import { relationSketch, type RelationSketch } from "./pictures/relation-sketch.ts";
import { timelineStrip, type TimelineStrip } from "./pictures/timeline-strip.ts";

/** What one picture shows, in names and numbers; the card draws it. */
export type Picture = LocatorMap | MembersMap | TimelineStrip | RelationSketch;

/**
 * The one picture that tells most of an entry to a reader of that day: where it is, else who is in
 * it, else when it was, else what it belongs to. Nothing where even that would be no picture.
 */
export function pictureOf(entry: EntryBody, standpoint: Standpoint): Picture | undefined {
  return (
    locatorMap(entry) ??
    membersMap(entry, standpoint) ??
    timelineStrip(entry, standpoint) ??
    relationSketch(entry)
  );
}
