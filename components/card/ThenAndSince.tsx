import type { CardView, EventView } from "../../lib/core/card-view.ts";
import { dateText, dayText } from "../../lib/i18n/dates.ts";
import { t } from "../../lib/i18n/text.ts";

/** How things stood on the article's day, and what has happened since. */
export function ThenAndSince({ view }: { view: CardView }) {
  const { onDay, since, moreSince } = view;
  const { notYet, lines, former, dated } = onDay;
  const hasDay = notYet || lines.length > 0 || former !== undefined || !dated;
  return (
    <>
      {hasDay ? (
        <section class="card__then">
          <h3 class="label">{dated ? t("card.onDay", [dayText(onDay.day)]) : t("card.today")}</h3>
          {notYet ? <p>{t("card.notYet")}</p> : null}
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {former ? <p>{t("card.former", [former.office, dateText(former.until)])}</p> : null}
          {dated ? null : <p class="card__aside">{t("card.undated")}</p>}
        </section>
      ) : null}
      {since.length > 0 ? (
        <section class="card__since">
          <h3 class="label">{t("card.since")}</h3>
          <Events events={since} />
          {moreSince.length > 0 ? (
            <details>
              <summary>{t("card.moreSince", moreSince.length)}</summary>
              <Events events={moreSince} />
            </details>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

/** Dated events, the date before each. */
export function Events({ events }: { events: readonly EventView[] }) {
  return (
    <ol class="events">
      {events.map(({ date, text }) => (
        <li key={date + text}>
          <time dateTime={date}>{dateText(date)}</time> <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
