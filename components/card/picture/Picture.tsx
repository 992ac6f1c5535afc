import type { CardView } from "../../../lib/core/card-view.ts";
import { LocatorMapFigure } from "./LocatorMapFigure.tsx";
import { MembersMapFigure } from "./MembersMapFigure.tsx";
import { TimelineStripFigure } from "./TimelineStripFigure.tsx";

/** The card's picture, but for the sketch of related terms: that is their list itself. */
export function Picture({ picture, name, kind }: Pick<CardView, "picture" | "name" | "kind">) {
  switch (picture?.is) {
    case "locator-map":
      return <LocatorMapFigure picture={picture} name={name} />;
    case "members-map":
      return (
        <MembersMapFigure picture={picture} noun={kind === "agreement" ? "countries" : "members"} />
      );
    case "timeline-strip":
      return <TimelineStripFigure picture={picture} />;
    default:
      return null;
  }
}
