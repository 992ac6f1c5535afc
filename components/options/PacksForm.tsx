import { t } from "../../lib/i18n/text.ts";
import type { SettingsPatch } from "../../lib/settings/schema.ts";

/** A pack as the page lists it. */
export interface PackRow {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly entries: number;
}

interface PacksFormProps {
  readonly packs: readonly PackRow[];
  readonly off: readonly string[];
  readonly onChange: (patch: SettingsPatch) => void;
}

/** Which packs are in use. */
export function PacksForm({ packs, off, onChange }: PacksFormProps) {
  const choose = (id: string, on: boolean): void => {
    const others = off.filter((other) => other !== id);
    onChange({ packsOff: on ? others : [...others, id] });
  };
  return (
    <ul class="packs">
      {packs.map(({ id, title, about, entries }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={!off.includes(id)}
              onChange={(event) => choose(id, event.currentTarget.checked)}
            />
            <span>
              <strong>{title}</strong> <span class="hint">{t("options.packEntries", entries)}</span>
              <span class="hint packs__about">{about}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
