import { useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/text.ts";

/** What a reader can do with all settings at once. */
export interface BackupFormProps {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

/** Saves and loads all settings as one file, and puts them back to their defaults. */
export function BackupForm({ onExport, onImport, onReset }: BackupFormProps) {
  const [asking, setAsking] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const answer = (yes: boolean): void => {
    setAsking(false);
    if (yes) onReset();
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {t("options.export")}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t("options.import")}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onImport(file);
            event.currentTarget.value = "";
          }}
        />
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {t("options.reset")}
        </button>
      </div>
      {asking ? (
        <div class="ask" role="alertdialog" aria-labelledby="reset-ask">
          <p id="reset-ask">{t("options.resetAsk")}</p>
          <div class="buttons">
            <button type="button" class="button button--main" onClick={() => answer(true)}>
              {t("options.resetYes")}
            </button>
            <button type="button" class="button" onClick={() => answer(false)}>
              {t("options.resetNo")}
            </button>
          </div>
        </div>
      ) : null}
    </>
  );
}
