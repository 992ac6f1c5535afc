import type { CardView, MissingView } from "../../lib/core/card-view.ts";
import { t } from "../../lib/i18n/text.ts";

/** What a card shows: an entry, or that there is none. */
export type Shown = CardView | MissingView;

/** How a reader came to what is shown: the first is what the card was opened for, the last is shown. */
export type Trail = readonly [Shown, ...Shown[]];

/** How many names of the way are shown; those before are folded. */
const MOST_NAMES = 3;

/** The trail with another entry at its end. One that is on the trail is gone back to, not added. */
export function extend(trail: Trail, view: CardView): Trail {
  const at = trail.findIndex((one) => idOf(one) === view.id);
  return at < 0 ? [...trail, view] : backTo(trail, at);
}

/** The trail up to the step at that place. */
export function backTo([first, ...rest]: Trail, at: number): Trail {
  return [first, ...rest.slice(0, at)];
}

/** What is shown. */
export const shownOf = (trail: Trail): Shown => trail.at(-1) ?? trail[0];

/** A step that a reader can go back to. */
export interface Crumb {
  readonly name: string;
  readonly at: number;
}

/** The steps before what is shown: the nearest few, and those before them. */
export function crumbsOf(trail: Trail): { readonly folded: Crumb[]; readonly near: Crumb[] } {
  const crumbs = trail.slice(0, -1).map((step, at) => ({ name: nameOf(step), at }));
  return { folded: crumbs.slice(0, -MOST_NAMES), near: crumbs.slice(-MOST_NAMES) };
}

/** The name by which a step is gone back to. */
const nameOf = (step: Shown): string => ("missing" in step ? `“${step.missing}”` : step.name);

/** The entry's id; nothing where there is no entry. */
export const idOf = (step: Shown): string | undefined => ("missing" in step ? undefined : step.id);

/** What the card is called to a screen reader. */
export const labelOf = (shown: Shown): string =>
  "missing" in shown ? t("card.missing", [shown.missing]) : t("card.label", [shown.name]);
