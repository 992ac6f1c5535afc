import type { ComponentChildren } from "preact";
import { t } from "../../lib/i18n/text.ts";
import type { Settings, SettingsPatch } from "../../lib/settings/schema.ts";
import { AppearanceForm } from "./AppearanceForm.tsx";
import { BackupForm, type BackupFormProps } from "./BackupForm.tsx";
import { NamedList } from "./NamedList.tsx";
import { PacksForm, type PackRow } from "./PacksForm.tsx";
import { PointingForm } from "./PointingForm.tsx";
import { TroubleNotice } from "./TroubleNotice.tsx";

/** What the settings page draws, and what a reader can do there. */
export interface OptionsPageProps extends BackupFormProps {
  readonly settings: Settings;
  readonly packs: readonly PackRow[];
  /** The names of entries by their ids. */
  readonly names: ReadonlyMap<string, string>;
  readonly shortcuts: readonly { readonly what: string; readonly keys: string }[];
  readonly trouble: "corrupt" | "newer" | undefined;
  readonly notice: string | undefined;
  readonly onChange: (patch: SettingsPatch) => void;
  readonly onSaveTrouble: () => void;
}

/** All settings on one page. Each choice is kept as soon as it is made. */
export function OptionsPage(props: OptionsPageProps) {
  const { settings, packs, names, shortcuts, trouble, notice, onChange } = props;
  return (
    <main class="options">
      <h1>{t("options.title")}</h1>
      <p class="options__privacy">{t("options.privacy")}</p>
      {trouble ? <TroubleNotice trouble={trouble} onSave={props.onSaveTrouble} /> : null}
      <Section title={t("options.appearance")}>
        <AppearanceForm settings={settings} onChange={onChange} />
      </Section>
      <Section title={t("options.pointing")}>
        <PointingForm settings={settings} onChange={onChange} />
      </Section>
      <Section title={t("options.packs")}>
        <PacksForm packs={packs} off={settings.packsOff} onChange={onChange} />
      </Section>
      <Section title={t("options.sites")}>
        <NamedList
          items={settings.sitesOff.map((site) => ({ id: site, name: site }))}
          empty={t("options.noSites")}
          action={t("options.switchOn")}
          onAction={(id) =>
            onChange({ sitesOff: settings.sitesOff.filter((other) => other !== id) })
          }
        />
      </Section>
      <Section title={t("options.known")}>
        <NamedList
          items={settings.known.map((id) => ({ id, name: names.get(id) ?? id }))}
          empty={t("options.noKnown")}
          action={t("options.forget")}
          onAction={(id) => onChange({ known: settings.known.filter((other) => other !== id) })}
        />
      </Section>
      {shortcuts.length > 0 ? (
        <Section title={t("options.shortcuts")}>
          <Shortcuts shortcuts={shortcuts} />
        </Section>
      ) : null}
      <Section title={t("options.backup")}>
        <BackupForm onExport={props.onExport} onImport={props.onImport} onReset={props.onReset} />
      </Section>
      <p class="options__notice" role="status">
        {notice}
      </p>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Shortcuts({ shortcuts }: Pick<OptionsPageProps, "shortcuts">) {
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{keys === "" ? t("options.shortcutUnset") : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t("options.shortcutsHint")}</p>
    </>
  );
}
