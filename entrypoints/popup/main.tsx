import { render } from "preact";
import "../../components/design/page.css";
import "../../components/kit/Switch.css";
import "../../components/card/CardParts.css";
import "../../components/popup/Popup.css";
import "../../components/popup/rows.css";
import { Popup } from "../../components/popup/Popup.tsx";
import { browser } from "../../lib/browser/api.ts";
import { setUpDocument } from "../../lib/i18n/document.ts";
import { createPopupModel } from "../../lib/surfaces/popup-model.ts";
import { popupPage, SITE_ORIGINS } from "../../lib/surfaces/popup-view.ts";

const model = createPopupModel();

function Root() {
  return (
    <Popup
      page={popupPage(model.page.value)}
      terms={model.terms.value}
      query={model.query.value}
      results={model.results.value}
      opened={model.opened.value}
      onQuery={(text) => (model.query.value = text)}
      onTerm={(id) => void model.showTerm(id)}
      onEntry={(id) => void model.openEntry(id)}
      onCloseEntry={model.closeEntry}
      onOther={model.told}
      onGlossary={(id) => void model.openGlossary(id)}
      onSwitchSite={(site, on) => void model.switchSite(site, on)}
      onOnce={() => void model.runOnce()}
      onAlways={(site) => void model.allow(SITE_ORIGINS.one(site))}
      onEverywhere={() => void model.allow(SITE_ORIGINS.all)}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

setUpDocument();
void model.load();
const root = document.getElementById("root");
if (root) render(<Root />, root);
