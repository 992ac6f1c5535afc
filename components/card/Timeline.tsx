import type { CardView } from "../../lib/core/card-view.ts";
import { dayText } from "../../lib/i18n/dates.ts";
import { t } from "../../lib/i18n/text.ts";
import type { Tell } from "./tell.tsx";
import { Events } from "./ThenAndSince.tsx";

interface TimelineProps {
  readonly view: CardView;
  readonly tell: Tell;
}

/** All that happened, in order, and in its place among it the day from which the card speaks. */
export function Timeline({ view, tell }: TimelineProps) {
  const { before, later, onDay } = view;
  if (before.length === 0 && later.length === 0) return null;
  return (
    <section class="card__timeline">
      <h3 class="label">{t("card.timeline")}</h3>
      <ol class="events">
        <Events events={before} tell={tell} />
        <li class="events__day" aria-current="date">
          <time>{dayText(onDay.day)}</time>{" "}
          <span>{t(onDay.dated ? "card.dayOfArticle" : "card.dayOfReading")}</span>
        </li>
        <Events events={later} tell={tell} />
      </ol>
    </section>
  );
}
