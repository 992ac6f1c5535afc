import { useId } from "preact/hooks";
import type { RelationSketch } from "../../../lib/core/pictures/relation-sketch.ts";
import { listText } from "../../../lib/i18n/dates.ts";
import { t } from "../../../lib/i18n/text.ts";

/** A term and its neighbours as a tree of one level, what each is to the term on its branch. */
export function RelationSketchFigure({ picture }: { readonly picture: RelationSketch }) {
  const { name, neighbours } = picture;
  const id = useId();
  const relations = neighbours.map((one) => t("picture.relation", [one.as, one.name]));
  return (
    <figure class="picture">
      <div role="img" aria-labelledby={id} class="tree">
        <span class="tree__root">{name}</span>
        <span class="tree__branches">
          {neighbours.map((one) => (
            <span key={one.id} class="tree__branch">
              <span class="tree__as">{one.as}</span>
              <span class="tree__leaf">{one.name}</span>
            </span>
          ))}
        </span>
      </div>
      <figcaption id={id} class="visually-hidden">
        {t("picture.named", [t("picture.relations", [name]), listText(relations)])}
      </figcaption>
    </figure>
  );
}
