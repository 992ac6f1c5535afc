import type { Kind } from "../../lib/glossary/entry.ts";
import { t } from "../../lib/i18n/text.ts";
import { Select } from "../kit/Select.tsx";

/** The entries of a pack, by name. */
interface Shelf {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly entries: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: Kind;
  }[];
}

/** What is browsed, and by what. */
export interface ShelvesProps {
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  readonly kinds: readonly Kind[];
  readonly pack: string | undefined;
  readonly kind: string | undefined;
  readonly shelves: readonly Shelf[];
  readonly onPack: (id: string | undefined) => void;
  readonly onKind: (kind: string | undefined) => void;
}

/** The glossary as it stands on the shelf: pack by pack, by name, narrowed to a pack or a kind. */
export function Shelves({ packs, kinds, pack, kind, shelves, onPack, onKind }: ShelvesProps) {
  const count = shelves.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <nav class="shelves" aria-label={t("glossary.all")}>
      <div class="shelves__choice">
        <Select
          label={t("glossary.pack")}
          all={t("glossary.allPacks")}
          chosen={pack}
          choices={packs.map(({ id, title }) => ({ value: id, words: title }))}
          onChoose={onPack}
        />
        <Select
          label={t("glossary.kind")}
          all={t("glossary.allKinds")}
          chosen={kind}
          choices={kinds.map((one) => ({ value: one, words: t(`kind.${one}`) }))}
          onChoose={onKind}
        />
        <p role="status">{count > 0 ? t("glossary.count", count) : t("glossary.none")}</p>
      </div>
      {shelves.map(({ id, title, about, entries }) => (
        <section key={id}>
          <h2>{title}</h2>
          <p class="shelves__about">{about}</p>
          <ul>
            {entries.map((entry) => (
              <li key={entry.id}>
                <a class="row" href={`#${entry.id}`}>
                  <span class="row__name">{entry.name}</span>
                  <span class="row__count">{t(`kind.${entry.kind}`)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
