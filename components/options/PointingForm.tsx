import { t } from "../../lib/i18n/text.ts";
import { REST_MS, type Settings, type SettingsPatch } from "../../lib/settings/schema.ts";
import { ChoiceField } from "../kit/ChoiceField.tsx";

/** The slider's step, in ms: finer differences can't be felt. */
const STEP_MS = 50;

interface PointingFormProps {
  readonly settings: Pick<Settings, "opening" | "restMs">;
  readonly onChange: (patch: SettingsPatch) => void;
}

/** How a card is opened with a mouse, and after how long. */
export function PointingForm({ settings, onChange }: PointingFormProps) {
  return (
    <>
      <ChoiceField
        name="opening"
        legend={t("options.opening")}
        choices={[
          { value: "rest", words: t("options.openRest") },
          { value: "alt", words: t("options.openAlt") },
          { value: "click", words: t("options.openClick") },
        ]}
        chosen={settings.opening}
        onChoose={(opening) => onChange({ opening })}
      />
      <label class="slider">
        <span>{t("options.rest")}</span>
        <input
          type="range"
          min={REST_MS.least}
          max={REST_MS.most}
          step={STEP_MS}
          value={settings.restMs}
          disabled={settings.opening === "click"}
          aria-valuetext={t("options.restValue", [String(settings.restMs)])}
          onChange={(event) => onChange({ restMs: event.currentTarget.valueAsNumber })}
        />
        <output>{t("options.restValue", [String(settings.restMs)])}</output>
      </label>
    </>
  );
}
