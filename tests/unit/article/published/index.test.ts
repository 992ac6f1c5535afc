import { describe, expect, test } from "vitest";

import { dateOfAddress, readDates } from "../../../../lib/article/published/index.ts";
import { dayOf } from "../../../../lib/core/dates.ts";
import { datedPage, pageOf } from "../page-of.ts";

const TODAY = dayOf(2026, 11, 24)!;

function read(html: string, url = "https://courier.example/talks"): ReturnType<typeof readDates> {
  const doc = pageOf(html, url);
  return readDates(datedPage(doc, url), TODAY);
}

const jsonLd = (key: string, date: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","${key}":"${date}"}</script>`;
const meta = (date: string): string => `<meta property="article:published_time" content="${date}">`;

describe("when was it published?", () => {
  test("the most trusted source that says anything", () => {
    expect(read(meta("2021-02-19") + jsonLd("datePublished", "2021-02-18"))).toEqual({
      published: { date: "2021-02-18", by: "json-ld" },
    });
    expect(read(meta("2021-02-19"))).toEqual({ published: { date: "2021-02-19", by: "meta" } });
    expect(read("", "https://courier.example/2021/02/talks")).toEqual({
      published: { date: "2021-02", by: "url" },
    });
  });

  test("dates to come and dates before the Web are not believed", () => {
    expect(read(jsonLd("datePublished", "2026-11-25") + meta("2021-02-19")).published?.by).toBe(
      "meta",
    );
    expect(read(jsonLd("datePublished", "1970-01-01") + meta("2021-02-19")).published?.by).toBe(
      "meta",
    );
    expect(read(jsonLd("datePublished", "2026-11-24")).published?.date).toBe("2026-11-24");
  });

  test("a date of change alone is no date of publication", () => {
    expect(read(jsonLd("dateModified", "2021-02-20"))).toEqual({
      modified: { date: "2021-02-20", by: "json-ld" },
    });
  });

  test("the address has the publisher's own day where the clock is another's", () => {
    const html = jsonLd("datePublished", "2021-02-19T01:30:00Z");
    expect(read(html, "https://courier.example/2021/02/18/talks").published).toEqual({
      date: "2021-02-18",
      by: "url",
    });
    expect(read(html, "https://courier.example/2021/01/01/talks").published?.date).toBe(
      "2021-02-19",
    );
  });

  test("the address has the publisher's own day where only the day is stated", () => {
    const html = jsonLd("datePublished", "2021-02-19");
    const address = "https://courier.example/2021/02/18/talks";
    expect(read(html, address).published).toEqual({ date: "2021-02-18", by: "url" });
    expect(read(html + meta("2021-02-19"), address).published?.date).toBe("2021-02-19");
  });

  test("words give the publisher's own day where the clock is another's", () => {
    const words = "<h1>Talks</h1><p>18 February 2021</p>";
    expect(read(jsonLd("datePublished", "2021-02-19T01:30:00Z") + words).published).toEqual({
      date: "2021-02-18",
      by: "text",
    });
    const stated = jsonLd("datePublished", "2021-02-19T01:30:00+01:00");
    expect(read(stated + words).published?.date).toBe("2021-02-19");
  });

  test("a day in words that agrees with the clock's keeps another's out", () => {
    const html = jsonLd("datePublished", "2021-02-18T15:30:00Z");
    const words = "<h1>Talks</h1><p>18 February 2021</p><p>Version of 19 February 2021</p>";
    expect(read(html + words).published).toEqual({ date: "2021-02-18", by: "json-ld" });
    expect(
      read(
        `${html}<time datetime="2021-02-19T08:00:00+01:00"></time>`,
        "https://courier.example/2021/02/18/talks",
      ).published,
    ).toEqual({ date: "2021-02-18", by: "json-ld" });
  });

  test("a day that it was nowhere at that hour is not the publisher's", () => {
    const html = jsonLd("datePublished", "2021-02-18T08:30:00Z");
    expect(read(`${html}<h1>Talks</h1><p>19 February 2021</p>`).published?.date).toBe("2021-02-18");
    const late = jsonLd("datePublished", "2021-02-18T15:30:00Z");
    expect(read(`${late}<h1>Talks</h1><p>17 February 2021</p>`).published?.date).toBe("2021-02-18");
  });

  test("a plain date counts unless others contradict it", () => {
    const plain = `<meta name="date" content="2021-02-20">`;
    const words = (date: string): string => `<h1>Talks</h1><p>${date}</p>`;
    expect(read(plain).published).toEqual({ date: "2021-02-20", by: "meta" });
    expect(read(plain + words("20.2.2021")).published?.by).toBe("meta");
    expect(read(plain + words("18.2.2021")).published).toEqual({ date: "2021-02-18", by: "text" });
  });

  test("JSON-LD gives way where meta elements and words agree on another day", () => {
    const html = jsonLd("datePublished", "2019-01-16") + meta("2021-02-18");
    const words = "<h1>Talks</h1><p>18.2.2021</p>";
    expect(read(html + words).published).toEqual({ date: "2021-02-18", by: "meta" });
    expect(read(`${html + words}<p>16.1.2019</p>`).published?.by).toBe("json-ld");
    expect(read(jsonLd("datePublished", "2019-01-16") + words).published?.by).toBe("json-ld");
  });

  test("the day in the address before that of an element", () => {
    const html = `<time datetime="2021-02-20"></time>`;
    expect(read(html, "https://courier.example/2021/02/18/talks").published).toEqual({
      date: "2021-02-18",
      by: "url",
    });
  });

  test("a whole day before a month", () => {
    const html = "<h1>Talks</h1><p>18 February 2021</p>";
    expect(read(html, "https://courier.example/2021/02/talks").published?.date).toBe("2021-02-18");
  });

  test("nothing", () => expect(read("<p>text</p>")).toEqual({}));
});

test("an address alone", () => {
  expect(dateOfAddress("https://courier.example/2021/02/18/talks", TODAY)).toBe("2021-02-18");
  expect(dateOfAddress("https://courier.example/2091/02/18/talks", TODAY)).toBeUndefined();
});
