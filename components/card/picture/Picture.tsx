import type { CardView } from "../../../lib/core/card-view.ts";
import { pictureOf } from "../../../lib/core/picture.ts";
import { LocatorMapFigure } from "./LocatorMapFigure.tsx";
import { MembersMapFigure } from "./MembersMapFigure.tsx";
import { RelationSketchFigure } from "./RelationSketchFigure.tsx";
import { TimelineStripFigure } from "./TimelineStripFigure.tsx";

/** The one picture of a card, if its entry makes one. */
export function Picture({ entry, standpoint }: CardView["pictured"]) {
  const picture = pictureOf(entry, standpoint);
  if (!picture) return null;
  if (picture.is === "locator-map") {
    return <LocatorMapFigure picture={picture} name={entry.short ?? entry.term} />;
  }
  if (picture.is === "members-map") {
    const noun = entry.kind === "agreement" ? "countries" : "members";
    return <MembersMapFigure picture={picture} noun={noun} />;
  }
  if (picture.is === "timeline-strip") return <TimelineStripFigure picture={picture} />;
  return <RelationSketchFigure picture={picture} />;
}
