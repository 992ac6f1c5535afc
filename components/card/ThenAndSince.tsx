import type { CardView } from "../../lib/core/card-view.ts";
import type { EventView } from "../../lib/core/since-then.ts";
import { dateText, dayText } from "../../lib/i18n/dates.ts";
import { t } from "../../lib/i18n/text.ts";
import type { Tell } from "./tell.tsx";

interface ThenAndSinceProps {
  readonly view: CardView;
  readonly tell: Tell;
}

/** How things stood on the article's day, and what has happened since. */
export function ThenAndSince({ view, tell }: ThenAndSinceProps) {
  const { since, moreSince } = view;
  return (
    <>
      <Then onDay={view.onDay} tell={tell} />
      {since.length > 0 ? (
        <section class="card__since">
          <h3 class="label">{t("card.since")}</h3>
          <ol class="events">
            <Events events={since} tell={tell} />
          </ol>
          {moreSince.length > 0 ? (
            <details>
              <summary>{t("card.moreSince", moreSince.length)}</summary>
              <ol class="events">
                <Events events={moreSince} tell={tell} />
              </ol>
            </details>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

function Then({ onDay, tell }: Pick<CardView, "onDay"> & Pick<ThenAndSinceProps, "tell">) {
  const { day, dated, pageGivesNone, notYet, lines, former } = onDay;
  if (!notYet && lines.length === 0 && !former && !pageGivesNone) return null;
  return (
    <section class="card__then">
      <h3 class="label">{dated ? t("card.onDay", [dayText(day)]) : t("card.today")}</h3>
      {notYet ? <p>{t("card.notYet")}</p> : null}
      {lines.map((line) => (
        <p key={line}>{tell(line)}</p>
      ))}
      {former ? <p>{t("card.former", [former.office, dateText(former.until)])}</p> : null}
      {pageGivesNone ? <p class="card__aside">{t("card.undated")}</p> : null}
    </section>
  );
}

interface EventsProps {
  readonly events: readonly EventView[];
  readonly tell: Tell;
}

/** Dated events as items of a list, the date before each. */
export function Events({ events, tell }: EventsProps) {
  return (
    <>
      {events.map(({ date, text, left }) => (
        <li key={date + text}>
          <time dateTime={date}>{dateText(date)}</time>{" "}
          <span>{left ? t("card.left", [text]) : tell(text)}</span>
        </li>
      ))}
    </>
  );
}
