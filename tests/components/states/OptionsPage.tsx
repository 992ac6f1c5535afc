import { OptionsPage, type OptionsPageProps } from "../../../components/options/OptionsPage.tsx";
import { DEFAULTS } from "../../../lib/settings/schema.ts";

const nothing = (): void => undefined;

const PRISTINE: OptionsPageProps = {
  settings: DEFAULTS,
  packs: [
    { id: "demo", title: "Demo", about: "Made-up entries.", entries: 2 },
    { id: "more", title: "More", about: "One more.", entries: 1 },
  ],
  names: new Map([["e3", "E3"]]),
  shortcuts: [],
  trouble: undefined,
  notice: undefined,
  onChange: nothing,
  onExport: nothing,
  onImport: nothing,
  onReset: nothing,
  onSaveTrouble: nothing,
};

/** Each state that the settings page can be in, once. */
export const OPTIONS = {
  pristine: PRISTINE,
  chosen: {
    ...PRISTINE,
    settings: {
      density: "every",
      underline: "none",
      opening: "click",
      restMs: 600,
      packsOff: ["more"],
      sitesOff: ["news.example", "other.example"],
      known: ["e3", "gone-since"],
    },
    shortcuts: [
      { what: "Go to the next term", keys: "Alt+Shift+N" },
      { what: "Switch off", keys: "" },
    ],
    notice: "Saved.",
  },
  corrupt: { ...PRISTINE, trouble: "corrupt" },
  newer: { ...PRISTINE, trouble: "newer" },
} satisfies Record<string, OptionsPageProps>;

export const drawOptions = (props: OptionsPageProps) => <OptionsPage {...props} />;
