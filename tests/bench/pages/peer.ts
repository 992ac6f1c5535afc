/** Under this name the peer's storage holds how many ranges it is to register. */
export const RANGES = "ranges";

/**
 * Runs in a page as the peer's content script, sent as text: walks all of the page's text, and
 * registers as many static ranges as it is told, spread over the text.
 */
export async function walkAndRegister(): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: PeerApi }).chrome;
  const { ranges = 0 } = await storage.local.get("ranges");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== "") texts.push(text);
  }
  const highlight = new Highlight();
  for (let at = 0; at < Math.min(ranges, texts.length); at++) {
    const text = texts[Math.floor((at * texts.length) / ranges)];
    if (!text) continue;
    const endOffset = Math.min(text.length, 8);
    highlight.add(
      new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset }),
    );
  }
  if (highlight.size > 0) CSS.highlights.set("term-dotted", highlight);
}

interface PeerApi {
  readonly storage: {
    readonly local: { readonly get: (name: string) => Promise<{ readonly ranges?: number }> };
  };
}
