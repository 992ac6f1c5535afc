import { t } from "../../lib/i18n/text.ts";

interface SiteAccessProps {
  readonly site: string;
  readonly onOnce: () => void;
  readonly onAlways: (site: string) => void;
  readonly onEverywhere: () => void;
}

/** On a site without permission: one button for each way to give it. */
export function SiteAccess({ site, onOnce, onAlways, onEverywhere }: SiteAccessProps) {
  return (
    <section class="access">
      <p>{t("popup.noAccess")}</p>
      <button type="button" class="button button--main" onClick={onOnce}>
        {t("popup.once")}
      </button>
      <button type="button" class="button" onClick={() => onAlways(site)}>
        {t("popup.always", [site])}
      </button>
      <button type="button" class="button" onClick={onEverywhere}>
        {t("popup.everywhere")}
      </button>
    </section>
  );
}
