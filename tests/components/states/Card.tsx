import { Card, type CardProps } from "../../../components/card/Card.tsx";
import { cardView, type CardView } from "../../../lib/core/card-view.ts";
import { firstDay } from "../../../lib/core/dates.ts";
import type { TextLink } from "../../../lib/core/inner-links.ts";
import type { Reason } from "../../../lib/core/reason.ts";
import { PACT, TREATY_BODY } from "../../fakes/entries.ts";

const day = (date: string) => firstDay(date)!;
const today = day("2026-11-24");
const article = { published: day("2021-02-18"), today };

const BECAUSE: readonly Reason[] = [
  { kind: "cue", seen: ["Norland"], weight: 1 },
  { kind: "companion", seen: ["Vale Commission", "Estland"], weight: 1 },
  { kind: "section", seen: ["sport"], weight: -1 },
  { kind: "typography", seen: ["PoV"], weight: 1 },
];

/** Where the pact's sentences name another entry, as the worker finds it. */
const linkIn = (text: string, words: string, id = TREATY_BODY.id): TextLink => {
  const start = text.indexOf(words);
  return { text, start, end: start + words.length, id };
};
const LINKS = [
  linkIn(PACT.gist, "three countries"),
  linkIn(PACT.background, "dry decade", "great-drought"),
];

const pact = (more: Parameters<typeof cardView>[2] = {}) => cardView(PACT, article, more);
const commission = cardView(TREATY_BODY, article);
/** Entries that lead from one to the next. */
const chained = (id: string): CardView => ({
  ...commission,
  id,
  name: id.toUpperCase(),
  related: [{ id: `${id}a`, as: "leads to", name: `${id}a`.toUpperCase() }],
});

const card = <View extends CardProps["view"]>(view: View) => ({
  view,
  onClose: () => undefined,
  onPin: () => undefined,
  onKnow: () => undefined,
  onEntry: async (id: string) => (id === TREATY_BODY.id ? commission : undefined),
  onGlossary: () => undefined,
});

const { onPin: _pin, onKnow: _know, ...bare } = card(pact());

const neighbour = (id: string) => ({ id, as: "set up by", name: `Court of ${id.toUpperCase()}` });

const LONG = "Permanent Intergovernmental Commission for the Waters of Vale";
/** What is left of an entry whose author filled in only what must be there. */
const bareEntry = { timeline: [], states: [], roles: [], related: [], sources: [] };

/** Each state that a card can be in, once. */
export const CARDS = {
  dated: card(pact({ because: BECAUSE })),
  /** Its sentences name other entries. */
  linked: card(pact({ links: LINKS })),
  /** Each entry leads to another one. */
  chained: { ...card(chained("a")), onEntry: async (id: string) => chained(id) },
  known: card(pact({ known: true })),
  /** Only its writer has read it. */
  unchecked: card({ ...pact(), reviewed: undefined }),
  notYet: card(cardView(PACT, { published: day("2014-06-01"), today })),
  undated: card(cardView(PACT, { published: null, today })),
  /** Read where there is no page: in the popup over none. */
  pageless: card(cardView(PACT, { today }, { links: LINKS })),
  /** Its picture is the sketch of what it is related to; the last of that came after the article. */
  sketched: card(
    cardView(
      {
        ...TREATY_BODY,
        related: [neighbour("a"), neighbour("b"), { ...neighbour("c"), from: "2025-06" }],
      },
      article,
    ),
  ),
  nothingToTell: card(cardView(TREATY_BODY, article)),
  /** Someone who is out of office that day. */
  former: card(
    cardView(
      {
        ...TREATY_BODY,
        kind: "person",
        roles: [{ from: "2015", to: "2021-01-20", office: "Chair of the commission" }],
      },
      article,
    ),
  ),
  /** As the popup shows it: it can't be pinned or known. */
  inPopup: bare,
  /** Half of its fields are missing. */
  half: card(cardView({ ...TREATY_BODY, ...bareEntry }, article)),
  /** A name of 60 characters, in one word and in many. */
  longName: card(cardView({ ...PACT, short: LONG, term: LONG.replaceAll(" ", "") }, article)),
  manyEvents: card(
    cardView(
      {
        ...PACT,
        timeline: Array.from({ length: 40 }, (_, at) => ({
          date: String(1990 + at),
          event: `Round ${at + 1} of the talks.`,
        })),
      },
      article,
    ),
  ),
  missing: card({
    missing: "Vale Comission of Norland",
    nearest: [
      { id: TREATY_BODY.id, name: "Vale Commission", gist: TREATY_BODY.gist },
      { id: PACT.id, name: "the Pact", gist: PACT.gist },
    ],
  }),
  missingAlone: card({ missing: "zebra", nearest: [] }),
} satisfies Record<string, CardProps>;

export const drawCard = (props: CardProps) => <Card {...props} />;
