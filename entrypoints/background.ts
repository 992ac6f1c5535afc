import { defineBackground } from "wxt/utils/define-background";
import { answerAsWorker } from "../lib/messages/handle.ts";
import { ANSWERS } from "../lib/worker/answers.ts";
import { listenToCommands } from "../lib/worker/commands.ts";
import { listenToInstall } from "../lib/worker/install.ts";
import { listenToMenus } from "../lib/worker/menus.ts";
import { listenToPermissions } from "../lib/worker/site-access.ts";

/** Every listener is registered at once: a worker that was asleep misses those that come later. */
export default defineBackground({
  type: "module",
  main() {
    answerAsWorker(ANSWERS);
    listenToInstall();
    listenToMenus();
    listenToCommands();
    listenToPermissions();
  },
});
