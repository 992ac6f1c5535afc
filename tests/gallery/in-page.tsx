import { render, type JSX } from "preact";
import bodies from "virtual:bodies";
import base from "../../components/design/base.css?inline";
import page from "../../components/design/page.css?inline";
import tokens from "../../components/design/tokens.css?inline";
import parts from "../../components/card/CardParts.css?inline";
import shell from "../../components/card/Card.css?inline";
import glossaryCss from "../../components/glossary/GlossaryPage.css?inline";
import switches from "../../components/kit/Switch.css?inline";
import optionsCss from "../../components/options/OptionsPage.css?inline";
import popupCss from "../../components/popup/Popup.css?inline";
import rowsCss from "../../components/popup/rows.css?inline";
import { cardView } from "../../lib/core/card-view.ts";
import { firstDay } from "../../lib/core/dates.ts";
import { setUpDocument } from "../../lib/i18n/document.ts";
import { t } from "../../lib/i18n/text.ts";
import { CARDS, drawCard } from "../components/states/Card.tsx";
import { drawGlossary, GLOSSARIES } from "../components/states/GlossaryPage.tsx";
import { drawOptions, OPTIONS } from "../components/states/OptionsPage.tsx";
import { drawPicture, PICTURES } from "../components/states/Picture.tsx";
import { drawPopup, POPUPS } from "../components/states/Popup.tsx";

/*
 * Draws one state of a surface as the page's address asks: `?card=dated`, `?popup=terms`,
 * `?options=chosen`, `?entry=jcpoa&day=2021-02-18`; with `&unfold` all that is folded is open. A card
 * stands in an open shadow root, where axe can look.
 */

/** The fonts that this page brings along, so that pictures are the same on every machine. */
const FONTS = `:host, :root {
  --serif: "Source Serif 4", serif;
  --sans: "Inter", "Noto Sans Arabic", sans-serif;
}`;

/** Each card in the same place, at rest. A sheet at the window's edge stays there. */
const STILL = ".card { inset: 8px auto auto 8px; animation: none; }";
/** As long as it is, so that all of it is seen. */
const WHOLE = ".card { max-height: none; }";

/** Today, as far as the gallery's pictures are concerned: they are not to age. */
const TODAY = firstDay("2026-11-24");

const asked = new URLSearchParams(location.search);

setUpDocument("Sidelight");
draw();
if (asked.has("unfold")) unfold(document);
document.documentElement.dataset["drawn"] = "";

function draw(): void {
  const [surface, state = ""] = [...asked][0] ?? [];
  if (surface === "card") return drawInShadow(drawCard(pick(CARDS, state)));
  if (surface === "entry") return drawInShadow(drawCard({ ...CARDS.dated, view: viewOf(state) }));
  if (surface === "picture") return drawInShadow(drawPicture(pick(PICTURES, state)));
  if (surface === "popup") return drawInPage(drawPopup(pick(POPUPS, state)), popupCss);
  if (surface === "glossary") {
    return drawInPage(drawGlossary(pick(GLOSSARIES, state)), glossaryCss);
  }
  return drawInPage(drawOptions(pick(OPTIONS, state)), optionsCss);
}

function viewOf(id: string) {
  const published = firstDay(asked.get("day") ?? "");
  if (TODAY === undefined) throw new Error("Today is no day.");
  return cardView(pick(bodies, id), { published, today: TODAY });
}

function pick<T>(all: Readonly<Record<string, T>>, name: string): T {
  const one = all[name];
  if (one === undefined)
    throw new Error(`There is no ${name} among ${Object.keys(all).join(", ")}.`);
  return one;
}

function drawInShadow(card: JSX.Element): void {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  document.body.append(host);
  addStyles(root, [tokens, base, shell, parts, FONTS, STILL, asked.has("unfold") ? WHOLE : ""]);
  const mount = document.createElement("div");
  mount.className = "card";
  mount.popover = "manual";
  mount.setAttribute("role", "dialog");
  mount.setAttribute("aria-label", t("card.label", ["this term"]));
  mount.lang = t("dateLocale");
  mount.dir = t("@@bidi_dir");
  root.append(mount);
  render(card, mount);
  mount.showPopover();
  if (asked.has("unfold")) unfold(root);
}

function drawInPage(surface: JSX.Element, css: string): void {
  addStyles(document.head, [page, switches, parts, rowsCss, css, FONTS]);
  const main = document.createElement("div");
  document.body.append(main);
  render(surface, main);
}

function addStyles(to: ShadowRoot | HTMLElement, styles: readonly string[]): void {
  const style = document.createElement("style");
  style.textContent = styles.join("\n");
  to.append(style);
}

function unfold(root: Document | ShadowRoot): void {
  for (const folded of root.querySelectorAll("details")) folded.open = true;
}
