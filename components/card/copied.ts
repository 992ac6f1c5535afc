import type { CardView } from "../../lib/core/card-view.ts";
import { dateText, dayText } from "../../lib/i18n/dates.ts";
import { t } from "../../lib/i18n/text.ts";

/** What is copied of a card: its first level, and where it can be read. */
interface Outline {
  readonly name: string;
  readonly gist: string;
  readonly parts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly sources: readonly {
    readonly title: string;
    readonly by: string;
    readonly url: string;
  }[];
}

/** The card's first level and its sources as plain text. */
export function asText(view: CardView): string {
  const { name, gist, parts, sources } = outlineOf(view);
  return [
    name,
    gist,
    ...parts.flatMap(({ label, lines }) => ["", `${label}:`, ...lines.map((line) => `- ${line}`)]),
    "",
    `${t("card.sources")}:`,
    ...sources.map(({ title, by, url }) => `- ${title}, ${by}: ${url}`),
  ].join("\n");
}

/** The same as HTML, with the sources as links. */
export function asHtml(view: CardView): string {
  const { name, gist, parts, sources } = outlineOf(view);
  const links = sources.map(
    ({ title, by, url }) => `<a href="${escaped(url)}">${escaped(title)}</a>, ${escaped(by)}`,
  );
  return [
    `<p><strong>${escaped(name)}</strong><br>${escaped(gist)}</p>`,
    ...parts.map(({ label, lines }) => listOf(label, lines.map(escaped))),
    listOf(t("card.sources"), links),
  ].join("");
}

function outlineOf(view: CardView): Outline {
  const { onDay, since, sources } = view;
  const then = [
    ...(onDay.notYet ? [t("card.notYet")] : []),
    ...onDay.lines,
    ...(onDay.former
      ? [t("card.former", [onDay.former.office, dateText(onDay.former.until)])]
      : []),
  ];
  const day = onDay.dated ? t("card.onDay", [dayText(onDay.day)]) : dayText(onDay.day);
  const parts = [
    { label: day, lines: then },
    {
      label: t("card.since"),
      lines: since.map(
        ({ date, text, left }) => `${dateText(date)}: ${left ? t("card.left", [text]) : text}`,
      ),
    },
  ];
  return {
    name: view.fullName === undefined ? view.name : `${view.name} (${view.fullName})`,
    gist: view.gist,
    parts: parts.filter(({ lines }) => lines.length > 0),
    sources: sources.map(({ title, publisher, date, url }) => ({
      title,
      by: date === undefined ? publisher : `${publisher}, ${dateText(date)}`,
      url,
    })),
  };
}

const listOf = (label: string, items: readonly string[]): string =>
  `<p>${escaped(label)}:</p><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);
