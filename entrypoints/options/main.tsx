import { render } from "preact";
import "../../components/design/page.css";
import "../../components/options/OptionsPage.css";
import { OptionsPage } from "../../components/options/OptionsPage.tsx";
import { setUpDocument } from "../../lib/i18n/document.ts";
import { t } from "../../lib/i18n/text.ts";
import { createOptionsModel } from "../../lib/surfaces/options-model.ts";
import { noticeText } from "../../lib/surfaces/options-view.ts";
import { saveFile } from "../../lib/surfaces/save-file.ts";

const model = createOptionsModel();

function Root() {
  const trouble = model.trouble.value;
  return (
    <OptionsPage
      settings={model.settings.value}
      packs={model.packs.value}
      names={model.names.value}
      shortcuts={model.shortcuts.value}
      trouble={trouble?.trouble}
      notice={noticeText(model.notice.value)}
      onChange={(patch) => void model.change(patch)}
      onExport={() => saveFile("sidelight-settings.json", model.backup())}
      onImport={(file) => void model.restore(file)}
      onReset={() => void model.reset()}
      onSaveTrouble={() =>
        saveFile("sidelight-settings-set-aside.json", JSON.stringify(trouble?.stored, null, 2))
      }
    />
  );
}

setUpDocument(t("options.title"));
void model.load();
const root = document.getElementById("root");
if (root) render(<Root />, root);
