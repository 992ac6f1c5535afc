import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/text.ts";
import { Icon } from "../kit/Icon.tsx";
import { crumbsOf, type Crumb, type Trail } from "./trail.ts";

interface CrumbsProps {
  readonly trail: Trail;
  readonly onBack: (at: number) => void;
}

/** The way back: one step by the arrow, further by the names on the way. */
export function Crumbs({ trail, onBack }: CrumbsProps) {
  const [unfolded, setUnfolded] = useState(false);
  const { folded, near } = crumbsOf(trail);
  const last = near.at(-1);
  if (!last) return null;
  const back = t("card.back", [last.name]);
  return (
    <nav class="crumbs" aria-label={t("card.way")}>
      <button
        type="button"
        class="icon-button crumbs__back"
        aria-label={back}
        title={back}
        onClick={() => onBack(last.at)}
      >
        <Icon name="back" />
      </button>
      <ol>
        {folded.length > 0 && !unfolded ? (
          <li class="crumbs__fold">
            <button
              type="button"
              aria-label={t("card.wayFolded", folded.length)}
              onClick={() => setUnfolded(true)}
            >
              …
            </button>
          </li>
        ) : null}
        {[...(unfolded ? folded : []), ...near].map((crumb) => (
          <Step key={crumb.at} {...crumb} onBack={onBack} />
        ))}
      </ol>
    </nav>
  );
}

/** So many letters of a name are shown however long the others are, each about this wide, in em. */
const MOST_KEPT = 8;
const LETTER = 0.6;

function Step({ name, at, onBack }: Crumb & Pick<CrumbsProps, "onBack">) {
  return (
    <li style={{ minWidth: `${Math.min(name.length, MOST_KEPT) * LETTER + 1}em` }}>
      <button type="button" title={name} onClick={() => onBack(at)}>
        {name}
      </button>
    </li>
  );
}
