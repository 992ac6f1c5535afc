import type { Choice } from "./ChoiceField.tsx";

interface SelectProps {
  readonly label: string;
  /** The words for choosing none. */
  readonly all: string;
  /** Nothing for all. */
  readonly chosen: string | undefined;
  readonly choices: readonly Choice<string>[];
  readonly onChoose: (value: string | undefined) => void;
}

/** One of many values, or all of them, by the browser's own list; in the order of their words. */
export function Select({ label, all, chosen, choices, onChoose }: SelectProps) {
  const sorted = choices.toSorted((one, other) => one.words.localeCompare(other.words));
  return (
    <label class="select">
      <span>{label}</span>
      <select
        value={chosen ?? ""}
        onChange={({ currentTarget: { value } }) => onChoose(value === "" ? undefined : value)}
      >
        <option value="">{all}</option>
        {sorted.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
