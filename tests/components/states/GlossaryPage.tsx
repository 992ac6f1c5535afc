import {
  GlossaryPage,
  type GlossaryPageProps,
} from "../../../components/glossary/GlossaryPage.tsx";
import { CARDS } from "./Card.tsx";

const nothing = (): void => undefined;

const BROWSING: GlossaryPageProps = {
  packs: [
    { id: "vale", title: "The Vale" },
    { id: "hills", title: "Hills" },
  ],
  kinds: ["body", "agreement"],
  pack: undefined,
  kind: undefined,
  shelves: [
    {
      id: "vale",
      title: "The Vale",
      about: "Who shares its water.",
      entries: [
        { id: "pact-of-vale", name: "the Pact", kind: "agreement" },
        { id: "vale-commission", name: "Vale Commission", kind: "body" },
      ],
    },
  ],
  query: "",
  results: [],
  opened: { is: "nothing" },
  onQuery: nothing,
  onEntry: nothing,
  onPack: nothing,
  onKind: nothing,
};

/** Each state that the glossary page can be in, once. */
export const GLOSSARIES = {
  browsing: BROWSING,
  narrowed: { ...BROWSING, kind: "weapon", shelves: [] },
  found: {
    ...BROWSING,
    query: "vale",
    results: [{ id: "vale-commission", name: "Vale Commission", gist: "Measures the water." }],
  },
  reading: { ...BROWSING, opened: { is: "entry", view: CARDS.pageless.view } },
  unknown: { ...BROWSING, opened: { is: "unknown" } },
} satisfies Record<string, GlossaryPageProps>;

export const drawGlossary = (props: GlossaryPageProps) => <GlossaryPage {...props} />;
