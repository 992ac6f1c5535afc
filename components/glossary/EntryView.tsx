import type { CardView } from "../../lib/core/card-view.ts";
import { CardFoot } from "../card/CardFoot.tsx";
import { EntryHead } from "../card/CardHead.tsx";
import { Depth } from "../card/Depth.tsx";
import { tellWith } from "../card/tell.tsx";
import { ThenAndSince } from "../card/ThenAndSince.tsx";

/** A full entry: what a card has, with nothing folded, and links that have an address. */
export function EntryView({ view }: { readonly view: CardView }) {
  const tell = tellWith(view, undefined);
  return (
    <article class="entry">
      <header>
        <EntryHead view={view} />
      </header>
      <p class="card__gist">{tell(view.gist)}</p>
      <ThenAndSince view={view} tell={tell} />
      <div class="card__depth">
        <Depth view={view} tell={tell} onOpen={undefined} />
      </div>
      <CardFoot view={view} onKnow={undefined} onGlossary={undefined} onResize={undefined} />
    </article>
  );
}
