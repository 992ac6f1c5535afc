import { useId } from "preact/hooks";
import type { Day } from "../../../lib/core/dates.ts";
import type { Mark, TimelineStrip } from "../../../lib/core/pictures/timeline-strip.ts";
import { dateText, dayText } from "../../../lib/i18n/dates.ts";
import { t } from "../../../lib/i18n/text.ts";

/** Heights in the strip, in CSS px. */
const NAME_Y = 12;
const LINE_Y = 36;
const YEARS_Y = 62;
/** A name stands inside of the strip: nearer to its ends than this, it begins or ends at its place. */
const NEAR_END = 0.14;

/** A line of time that runs as the reader reads, with the article's day upon it. */
export function TimelineStripFigure({ picture }: { readonly picture: TimelineStrip }) {
  const { marks, from, years, article } = picture;
  const id = useId();
  const [first] = marks;
  const since = marks.filter((mark) => mark.since).length;
  const here = article?.at ?? 1;
  return (
    <figure class="picture">
      <svg role="img" aria-labelledby={id} class="strip" width="100%" height="70">
        <line class="strip__line" x1={along(0)} x2={along(1)} y1={LINE_Y} y2={LINE_Y} />
        <line class="strip__past" x1={along(0)} x2={along(here)} y1={LINE_Y} y2={LINE_Y} />
        {years.map(({ year, at }) => (
          <Name key={year} at={at} y={YEARS_Y} text={String(year)} tick />
        ))}
        <Name at={0} y={YEARS_Y} text={String(from)} tick />
        <Name at={1} y={YEARS_Y} text={t("picture.today")} tick />
        {article ? (
          <>
            <line class="strip__here" {...upright(article.at, NAME_Y + 6, LINE_Y + 13)} />
            <Name at={article.at} y={NAME_Y} text={t("picture.article")} look="strip__article" />
          </>
        ) : null}
        {marks
          .toSorted((a, b) => Number(a.major) - Number(b.major))
          .map((mark) => (
            <Dot key={mark.date + mark.text} {...mark} />
          ))}
      </svg>
      <figcaption id={id}>
        {t("picture.events", [String(marks.length), dateText(first?.date ?? "")])}
        {article ? ` ${asides(article.day, marks.length - since, since)}` : ""}
      </figcaption>
    </figure>
  );
}

/** How many came before the article's day and how many after it. */
function asides(day: Day, before: number, after: number): string {
  const date = dayText(day);
  if (after === 0) return t("picture.allBefore", [date]);
  if (before === 0) return t("picture.allAfter", [date]);
  return t("picture.beforeAndAfter", [String(before), date, String(after)]);
}

const isMirrored = (): boolean => t("@@bidi_dir") === "rtl";

/** A place on the line, from the side where the reader's lines begin. */
const along = (at: number): string => `${((isMirrored() ? 1 - at : at) * 100).toFixed(2)}%`;

const upright = (at: number, y1: number, y2: number) => ({ x1: along(at), x2: along(at), y1, y2 });

function Dot({ at, date, text, major, since }: Mark) {
  const look = since ? "strip__since" : "strip__event";
  return (
    <circle class={look} cx={along(at)} cy={LINE_Y} r={major ? 6 : 4}>
      <title>{`${dateText(date)} ${text}`}</title>
    </circle>
  );
}

interface NameProps {
  readonly at: number;
  readonly y: number;
  readonly text: string;
  readonly look?: string;
  readonly tick?: boolean;
}

function Name({ at, y, text, look = "strip__year", tick = false }: NameProps) {
  const anchor = at < NEAR_END ? "start" : at > 1 - NEAR_END ? "end" : "middle";
  return (
    <>
      {tick ? <line class="strip__tick" {...upright(at, LINE_Y + 9, LINE_Y + 13)} /> : null}
      <text class={look} x={along(at)} y={y} text-anchor={anchor}>
        {text}
      </text>
    </>
  );
}
