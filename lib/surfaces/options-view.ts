import { t } from "../i18n/text.ts";
import type { Notice } from "./options-model.ts";

/** What the settings page tells after an action. */
export function noticeText(notice: Notice | undefined): string | undefined {
  switch (notice?.is) {
    case undefined:
      return undefined;
    case "saved":
      return t("options.saved");
    case "failed":
      return t("options.failed");
    case "imported":
      return t("options.imported", [notice.file]);
    case "refused":
      return t("options.importRefused", [notice.file]);
  }
}
