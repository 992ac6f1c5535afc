import { t } from "../../lib/i18n/text.ts";
import type { Settings, SettingsPatch } from "../../lib/settings/schema.ts";
import { ChoiceField } from "../kit/ChoiceField.tsx";

interface AppearanceFormProps {
  readonly settings: Pick<Settings, "density" | "underline">;
  readonly onChange: (patch: SettingsPatch) => void;
}

/** How much is underlined, and how. */
export function AppearanceForm({ settings, onChange }: AppearanceFormProps) {
  return (
    <>
      <ChoiceField
        name="density"
        legend={t("options.density")}
        choices={[
          { value: "article", words: t("options.densityArticle") },
          { value: "section", words: t("options.densitySection") },
          { value: "every", words: t("options.densityEvery") },
        ]}
        chosen={settings.density}
        onChoose={(density) => onChange({ density })}
      />
      <p class="hint">{t("options.densityHint")}</p>
      <ChoiceField
        name="underline"
        legend={t("options.style")}
        choices={[
          { value: "dotted", words: t("options.styleDotted") },
          { value: "solid", words: t("options.styleSolid") },
          { value: "none", words: t("options.styleNone") },
        ]}
        chosen={settings.underline}
        onChoose={(underline) => onChange({ underline })}
      />
    </>
  );
}
