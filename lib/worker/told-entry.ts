import { library } from "../browser/library.ts";
import { spottingIndex } from "../browser/spotting-index.ts";
import { today } from "../browser/today.ts";
import { cardView, type CardView, type Standpoint } from "../core/card-view.ts";
import { innerLinks } from "../core/inner-links.ts";
import { loadSettings } from "../settings/store.ts";

/** The day of the page that is being read: null where it gives none, absent where there is no page. */
export type PageDay = Standpoint["published"];

/** An entry as a card tells it, with the entries that its own sentences name. */
export async function toldEntry(id: string, published: PageDay): Promise<CardView> {
  const [entry, index, { packsOff, known }] = await Promise.all([
    library.entry(id),
    spottingIndex(),
    loadSettings(),
  ]);
  return cardView(
    entry,
    { published, today: today() },
    { links: innerLinks(entry, index, new Set(packsOff)), known: known.includes(id) },
  );
}
