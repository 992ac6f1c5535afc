import { render } from "preact";
import "../../components/design/page.css";
import "../../components/card/CardParts.css";
import "../../components/popup/rows.css";
import "../../components/glossary/GlossaryPage.css";
import { GlossaryPage } from "../../components/glossary/GlossaryPage.tsx";
import { setUpDocument } from "../../lib/i18n/document.ts";
import { t } from "../../lib/i18n/text.ts";
import { createGlossaryModel } from "../../lib/surfaces/glossary-model.ts";

const model = createGlossaryModel();

function Root() {
  const opened = model.opened.value;
  return (
    <GlossaryPage
      packs={model.packs.value}
      kinds={model.kinds.value}
      pack={model.pack.value}
      kind={model.kind.value}
      shelves={model.shelves.value}
      query={model.query.value}
      results={model.results.value}
      opened={opened}
      onPack={(id) => (model.pack.value = id)}
      onKind={(kind) => (model.kind.value = kind)}
      onQuery={(text) => (model.query.value = text)}
      onEntry={(id) => (location.hash = id)}
    />
  );
}

async function follow(): Promise<void> {
  await model.goTo(location.hash);
  const opened = model.opened.value;
  const title = t("glossary.title");
  setUpDocument(opened.is === "entry" ? `${opened.view.name} – ${title}` : title);
}

addEventListener("hashchange", () => void follow());
setUpDocument(t("glossary.title"));
void model.load();
void follow();
const root = document.getElementById("root");
if (root) render(<Root />, root);
