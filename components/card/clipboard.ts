/** A text in the two forms in which programs take it. */
interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Puts a text on the clipboard. False where the browser or the page does not allow it. */
export async function toClipboard({ text, html }: Copied): Promise<boolean> {
  // Absent on a page without https, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    const item = new ClipboardItem({
      "text/plain": new Blob([text], { type: "text/plain" }),
      "text/html": new Blob([html], { type: "text/html" }),
    });
    await clipboard?.write([item]);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
