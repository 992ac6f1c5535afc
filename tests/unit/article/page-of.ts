import { openPage } from "../../../lib/cli/page-document.ts";
import { readThings } from "../../../lib/article/json-ld.ts";
import { readMetadata, titleOf } from "../../../lib/article/metadata.ts";
import type { DatedPage } from "../../../lib/article/published/source.ts";

/** The document of a page's source, parsed as browsers do, its forms clobbered as in browsers. */
export function pageOf(html: string, url = "https://courier.example/world/page"): Document {
  const { doc } = openPage(html, url);
  for (const form of doc.querySelectorAll("form")) clobber(form);
  return doc;
}

/** Names that happy-dom itself reads from elements; a field in their place would break it, not us. */
const NEEDED = new Set(["parentElement", "getAttribute"]);

/** A form's fields stand in for its properties of the same name; happy-dom leaves that out. */
function clobber(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll("input")) {
    if (NEEDED.has(field.name)) continue;
    Object.defineProperty(form, field.name, { value: field, configurable: true });
  }
}

/** The first element of a page that matches; the page is taken to have one. */
export function elementOf(html: string, selector: string): Element {
  return pageOf(html).querySelector(selector)!;
}

/** A page with one story, as the date sources see it. */
export function datedPage(doc: Document, url = ""): DatedPage {
  const titles = [readMetadata(doc).headline ?? "", titleOf(doc)];
  return { scope: doc, head: doc, url, titles, things: readThings(doc) };
}
