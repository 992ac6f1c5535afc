import { browser } from "../browser/api.ts";
import { t } from "../i18n/text.ts";

/** The badge's colours: white on a dark teal that stands out from light and dark toolbars. */
const BADGE_COLOUR = "#0b5563";

/** Shows on the toolbar how many terms the tab's page holds. */
export async function showCount(tab: number | undefined, count: number): Promise<null> {
  if (tab === undefined) return null;
  const text = count === 0 ? "" : String(count);
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR }),
    browser.action.setTitle({ tabId: tab, title: t("toolbarTerms", count) }),
  ]);
  return null;
}
