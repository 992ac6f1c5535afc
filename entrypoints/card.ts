import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import base from "../components/design/base.css?inline";
import tokens from "../components/design/tokens.css?inline";
import shell from "../components/card/Card.css?inline";
import parts from "../components/card/CardParts.css?inline";
import { mountCard, type CurrentRequest } from "../components/card/mount-card.tsx";
import { cardPort, offerCardPort } from "../lib/page/card-port.ts";
import { createOverlay } from "../lib/page/overlay.ts";

/** The card's code. The worker injects it when a reader first points at a term. */
export default defineUnlistedScript(() => {
  if (cardPort()) return;
  const current: CurrentRequest = { request: undefined };
  const overlay = createOverlay([tokens, base, shell, parts].join("\n"), {
    entered: () => current.request?.events.entered(),
    left: () => current.request?.events.left(),
    dismissed: () => current.request?.events.closed(),
  });
  offerCardPort(mountCard(overlay, current));
});
