import type { Screen } from "../e2e/drivers/browser.ts";
import type { Exhibit } from "./serve.ts";

/** An exhibit on a screen, under the name of its picture. */
export interface Shot extends Exhibit, Pick<Screen, "colours" | "contrast" | "transparency"> {
  readonly name: string;
  readonly scheme: "light" | "dark";
  /** The window's, in CSS px. */
  readonly width: number;
}

/** With less the card is a sheet at the window's edge. */
const CARD = 481;
const PHONE = 320;
const POPUP = 368;
const PAGE = 760;

/** The pictures that are compared pixel by pixel. */
export const PIXELS: readonly Shot[] = [
  { name: "card-light", surface: "card", state: "dated", scheme: "light", width: CARD },
  { name: "card-dark", surface: "card", state: "dated", scheme: "dark", width: CARD },
  { name: "card-phone", surface: "card", state: "dated", scheme: "light", width: PHONE },
  {
    name: "card-whole",
    surface: "card",
    state: "dated",
    scheme: "light",
    width: CARD,
    unfold: true,
  },
  { name: "card-person", surface: "card", state: "former", scheme: "light", width: CARD },
  { name: "card-undated", surface: "card", state: "undated", scheme: "dark", width: CARD },
  {
    name: "card-arabic",
    surface: "card",
    state: "dated",
    locale: "ar",
    scheme: "light",
    width: CARD,
  },
  { name: "place", surface: "picture", state: "place", scheme: "light", width: CARD },
  { name: "members", surface: "picture", state: "members", scheme: "dark", width: CARD },
  { name: "popup-terms", surface: "popup", state: "terms", scheme: "light", width: POPUP },
  { name: "popup-found", surface: "popup", state: "found", scheme: "dark", width: POPUP },
  { name: "settings", surface: "options", state: "chosen", scheme: "light", width: PAGE },
  { name: "settings-phone", surface: "options", state: "corrupt", scheme: "dark", width: PHONE },
];

const DAY = "2021-02-18";
const entry = (state: string) => ({ surface: "entry", state, day: DAY, width: CARD }) as const;

const card = (state: string, name: string) =>
  ({ surface: "card", state, name, width: CARD, scheme: "light" }) as const;
const glossary = { surface: "glossary", locale: "en" } as const;

/** What the contact sheet shows beside the pictures that are compared: real entries. */
export const SHOTS: readonly Shot[] = [
  ...PIXELS,
  ...[
    "jcpoa",
    "e3",
    "josep-borrell",
    "natanz",
    "nato",
    "un-security-council",
    "strait-of-hormuz",
  ].flatMap((state) => [
    { ...entry(state), scheme: "light", name: `${state}, light` } as const,
    { ...entry(state), scheme: "dark", unfold: true, name: `${state}, dark, whole` } as const,
  ]),
  { ...card("dated", "more contrast"), contrast: "more" },
  { ...card("dated", "more contrast, dark"), scheme: "dark", contrast: "more" },
  { ...card("dated", "the reader's own colours"), colours: "forced" },
  { ...card("dated", "nothing to look through"), transparency: "reduced" },
  card("missing", "no entry, but near ones"),
  card("longName", "a long name"),
  { ...card("sketched", "related terms as branches"), unfold: true },
  { ...glossary, state: "browsing", scheme: "light", width: PAGE, name: "glossary" },
  { ...glossary, state: "reading", scheme: "dark", width: PAGE, name: "glossary, an entry" },
  { ...glossary, state: "reading", scheme: "light", width: PHONE, name: "glossary, narrow" },
  ...["en", "de", "fr", "es", "ar"].map(
    (locale) =>
      ({
        ...entry("antony-blinken"),
        locale,
        scheme: "light",
        name: `an office left since, ${locale}`,
      }) as const,
  ),
  ...["de", "fr", "es", "ar"].flatMap((locale) => [
    {
      ...entry("snapback"),
      locale,
      scheme: "light",
      unfold: true,
      name: `snapback, ${locale}`,
    } as const,
    {
      ...entry("natanz"),
      locale,
      width: PHONE,
      scheme: "dark",
      name: `natanz, ${locale}`,
    } as const,
    {
      surface: "popup",
      state: "terms",
      locale,
      width: POPUP,
      scheme: "light",
      name: `popup, ${locale}`,
    } as const,
    {
      surface: "options",
      state: "chosen",
      locale,
      width: PHONE,
      scheme: "dark",
      name: `settings, ${locale}`,
    } as const,
  ]),
];
