import type { MapSheet } from "../../lib/glossary/atlas.ts";
import type { EntryBody, PackFile } from "../../lib/glossary/body.ts";

/** Made-up entries, as the extension carries them, for whatever draws, searches or sends one. */
export const PACT: EntryBody = {
  id: "pact-of-vale",
  pack: "demo",
  language: "en",
  term: "Pact of Vale",
  short: "the Pact",
  kind: "agreement",
  forms: ["Pact of Vale", "the Pact", "PoV"],
  exists: { from: "2015-01-01" },
  gist: "The deal by which three countries share the water of the Vale.",
  background: "Norland, Sudland and Estland signed it after a dry decade.",
  timeline: [
    { date: "2015-01-01", event: "The pact was signed." },
    { date: "2018-05", event: "Norland left.", major: true },
    { date: "2021-04", event: "A round of talks failed." },
    { date: "2022-06-01", event: "Norland came back.", major: true },
    { date: "2025-10-18", event: "The pact ended.", major: true },
  ],
  states: [
    { from: "2015-01-01", to: "2018-05", state: "All three keep the pact." },
    { from: "2018-05", to: "2022-06-01", state: "Norland has left the pact." },
    { from: "2022-06-01", to: "2025-10-18", state: "All three are back." },
    { from: "2025-10-18", state: "The pact has ended; nobody is bound by it." },
  ],
  roles: [],
  members: [],
  related: [{ id: "vale-commission", as: "watched by", name: "Vale Commission" }],
  sources: [
    {
      title: "Pact of Vale, full text",
      publisher: "Vale Commission",
      url: "https://vale.example/pact",
      date: "2015-01-01",
      primary: true,
    },
    {
      title: "Norland leaves",
      publisher: "Daily",
      url: "https://daily.example/norland",
    },
  ],
  reviewed: "2026-11-01",
};

export const TREATY_BODY: EntryBody = {
  id: "vale-commission",
  pack: "demo",
  language: "en",
  term: "Vale Commission",
  kind: "body",
  forms: ["Vale Commission", "the Commission"],
  gist: "Measures the Vale's water and settles quarrels over it.",
  background: "In 2015 the Pact set it up.",
  timeline: [],
  states: [],
  roles: [],
  members: [],
  related: [{ id: "pact-of-vale", as: "set up by", name: "the Pact" }],
  sources: PACT.sources,
  reviewed: "2026-11-01",
};

/** The pack that holds them. */
export const DEMO: PackFile = {
  id: "demo",
  title: "Demo",
  about: "Made-up entries.",
  language: "en",
  entries: [PACT, TREATY_BODY],
};

/** A sheet of square countries. */
export const SHEET: MapSheet = {
  width: 768,
  height: 400,
  land: "M0 0l768 0 0 400-768 0z",
  countries: {
    DE: "M300 100l60 0 0 60-60 0z",
    FR: "M200 100l60 0 0 60-60 0z",
    GB: "M100 0l60 0 0 60-60 0z",
    US: "M0 100l60 0 0 60-60 0z",
  },
};

/** A body of countries, one of which has left and one of which joined later. */
export const LEAGUE: EntryBody = {
  ...TREATY_BODY,
  id: "league",
  term: "Vale League",
  members: [
    { country: "FR" },
    { country: "DE", from: "1990" },
    { country: "VC", from: "1990" },
    { country: "GB", from: "1990", to: "2020-02" },
    { country: "US", from: "2022" },
  ],
  map: SHEET,
};

/** A place in a country, with a neighbour whose name has room and one whose has not. */
export const DAM: EntryBody = {
  ...TREATY_BODY,
  id: "vale-dam",
  term: "Vale Dam",
  kind: "place",
  place: { lat: 46, lon: 2, country: "FR" },
  map: {
    ...SHEET,
    borders: "M260 100l0 60",
    names: [
      { country: "DE", x: 500, y: 300, width: 200 },
      { country: "LU", x: 600, y: 60, width: 70 },
      { country: "CH", x: 320, y: 212, width: 300 },
      { country: "ES", x: 90, y: SHEET.height - 20, width: 200 },
    ],
    place: { x: 230, y: 200, hundredKm: 25 },
    name: { country: "FR", x: 230, y: 260, width: 250 },
  },
};
