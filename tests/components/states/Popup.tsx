import { Popup, type PopupProps } from "../../../components/popup/Popup.tsx";
import { CARDS } from "./Card.tsx";

const nothing = (): void => undefined;
const page = { on: true, unread: undefined, published: "18 Feb 2021" };
const read = { is: "read", site: "news.example" } as const;

const LOADING: PopupProps = {
  page: { is: "loading" },
  terms: [],
  query: "",
  results: [],
  opened: undefined,
  onQuery: nothing,
  onTerm: nothing,
  onEntry: nothing,
  onCloseEntry: nothing,
  onOther: async () => undefined,
  onGlossary: nothing,
  onSwitchSite: nothing,
  onOnce: nothing,
  onAlways: nothing,
  onEverywhere: nothing,
  onSettings: nothing,
};
const TERMS: PopupProps = {
  ...LOADING,
  page: { ...read, page },
  terms: [
    { id: "vale-commission", name: "Vale Commission", surface: "the Commission", count: 2 },
    { id: "pact-of-vale", name: "the Pact", surface: "the Pact", count: 1 },
  ],
};

/** Each state that the popup can be in, once. */
export const POPUPS = {
  loading: LOADING,
  refused: { ...LOADING, page: { is: "closed", why: "refused" } },
  store: { ...LOADING, page: { is: "closed", why: "store" } },
  notWeb: { ...LOADING, page: { is: "closed", why: "not-web" } },
  pdf: { ...LOADING, page: { is: "closed", why: "pdf" } },
  noAccess: { ...LOADING, page: { is: "no-access", site: "news.example" } },
  off: { ...LOADING, page: { ...read, page: { ...page, on: false } } },
  noArticle: { ...LOADING, page: { ...read, page: { ...page, unread: { is: "no-article" } } } },
  plainText: { ...LOADING, page: { ...read, page: { ...page, unread: { is: "plain-text" } } } },
  pdfHere: { ...LOADING, page: { ...read, page: { ...page, unread: { is: "pdf" } } } },
  foreign: {
    ...LOADING,
    page: { ...read, page: { ...page, unread: { is: "foreign", language: "French" } } },
  },
  noTerms: { ...TERMS, terms: [] },
  undated: { ...TERMS, page: { ...read, page: { ...page, published: undefined } } },
  terms: TERMS,
  found: {
    ...TERMS,
    query: "vale",
    results: [
      { id: "vale-commission", name: "Vale Commission", gist: "Measures the Vale's water." },
      { id: "pact-of-vale", name: "the Pact", gist: "The deal about the water." },
    ],
  },
  notFound: { ...TERMS, query: "zebra" },
  entry: { ...TERMS, opened: CARDS.inPopup.view },
} satisfies Record<string, PopupProps>;

export const drawPopup = (props: PopupProps) => <Popup {...props} />;
