import { browser } from "../browser/api.ts";

/** Our own page with the whole glossary, as the build names it. */
const GLOSSARY = "/glossary.html";

/** Opens the glossary in a tab of its own. Only we can: a page may not link to it. */
export async function openGlossary(id: string | undefined): Promise<null> {
  const address = browser.runtime.getURL(GLOSSARY);
  await browser.tabs.create({ url: id === undefined ? address : `${address}#${id}` });
  return null;
}
