import { Card, type CardProps } from "../../../components/card/Card.tsx";
import { cardView } from "../../../lib/core/card-view.ts";
import { firstDay } from "../../../lib/core/dates.ts";
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

const card = (view: CardProps["view"]): CardProps => ({
  view,
  onClose: () => undefined,
  onPin: () => undefined,
  onKnow: () => undefined,
  onRelated: async (id) => (id === TREATY_BODY.id ? cardView(TREATY_BODY, article) : undefined),
});

const { onPin: _pin, onKnow: _know, ...bare } = card(cardView(PACT, article));

/** Each state that a card can be in, once. */
export const CARDS = {
  dated: card(cardView(PACT, article, BECAUSE)),
  notYet: card(cardView(PACT, { published: day("2014-06-01"), today })),
  undated: card(cardView(PACT, { published: undefined, today })),
  nothingToTell: card(cardView(TREATY_BODY, article)),
  /** Someone who is out of office that day. */
  former: card(
    cardView(
      {
        ...TREATY_BODY,
        kind: "person",
        roles: [
          { from: "2015", to: "2021-01-20", office: "Chair of the commission", source: "news" },
        ],
      },
      article,
    ),
  ),
  /** As the popup shows it: it can't be pinned or known. */
  inPopup: bare,
} satisfies Record<string, CardProps>;

export const drawCard = (props: CardProps) => <Card {...props} />;
