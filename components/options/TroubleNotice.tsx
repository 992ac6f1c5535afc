import { t } from "../../lib/i18n/text.ts";

interface TroubleNoticeProps {
  readonly trouble: "corrupt" | "newer";
  readonly onSave: () => void;
}

/** Tells that stored settings could not be used, and gives them back as they were. */
export function TroubleNotice({ trouble, onSave }: TroubleNoticeProps) {
  return (
    <div class="trouble" role="alert">
      <p>{trouble === "newer" ? t("options.troubleNewer") : t("options.troubleCorrupt")}</p>
      <button type="button" class="button" onClick={onSave}>
        {t("options.troubleSave")}
      </button>
    </div>
  );
}
