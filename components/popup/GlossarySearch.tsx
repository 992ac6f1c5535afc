import { t } from "../../lib/i18n/text.ts";
import { Icon } from "../kit/Icon.tsx";

/** An entry that a search found. */
export interface FoundEntry {
  readonly id: string;
  readonly name: string;
  readonly gist: string;
}

interface GlossarySearchProps {
  readonly query: string;
  readonly results: readonly FoundEntry[];
  readonly onQuery: (text: string) => void;
  readonly onEntry: (id: string) => void;
}

/** Searches the whole glossary while the reader types. The arrow keys go through what is found. */
export function GlossarySearch({ query, results, onQuery, onEntry }: GlossarySearchProps) {
  return (
    <search class="search" onKeyDown={walk}>
      <label class="search__field">
        <Icon name="search" />
        <input
          type="search"
          placeholder={t("popup.search")}
          aria-label={t("popup.search")}
          value={query}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            const first = results[0];
            if (event.key === "Enter" && first) onEntry(first.id);
          }}
        />
      </label>
      <p class="visually-hidden" role="status">
        {query.trim() === "" ? "" : t("popup.results", results.length)}
      </p>
      {query.trim() === "" ? null : <Results {...{ query, results, onEntry }} />}
    </search>
  );
}

function Results({ query, results, onEntry }: Omit<GlossarySearchProps, "onQuery">) {
  if (results.length === 0) return <p class="popup__note">{t("popup.noResults", [query])}</p>;
  return (
    // Firefox would make a stop of what scrolls; its rows are stops enough.
    <ul class="rows scrolls" tabIndex={-1}>
      {results.map(({ id, name, gist }) => (
        <li key={id}>
          <button type="button" class="row row--tall" onClick={() => onEntry(id)}>
            <span class="row__name">{name}</span>
            <span class="row__gist">{gist}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Moves the focus up and down between the field and what was found. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, button")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
