import { t } from "../../lib/i18n/text.ts";
import { Switch } from "../kit/Switch.tsx";

interface SiteSwitchProps {
  readonly site: string;
  readonly on: boolean;
  readonly onSwitch: (site: string, on: boolean) => void;
}

/** Switches Sidelight off or on for one site. */
export function SiteSwitch({ site, on, onSwitch }: SiteSwitchProps) {
  return (
    <Switch
      label={t("popup.site", [site])}
      on={on}
      words={{ on: t("popup.on"), off: t("popup.off") }}
      onSwitch={(now) => onSwitch(site, now)}
    />
  );
}
