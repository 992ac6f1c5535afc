import type { Point, Tab } from "../drivers/browser.ts";

/**
 * The colours of a screenshot at these points, as `r,g,b`. The picture is decoded by the page that
 * `decoder` shows; the extension's own pages let no picture in.
 */
export function coloursIn(
  png: Buffer,
  points: readonly Point[],
  decoder: Tab,
): Promise<readonly string[]> {
  return decoder.evaluate(
    async (data, at) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const drawing = canvas.getContext("2d", { willReadFrequently: true });
      drawing?.drawImage(image, 0, 0);
      return at.map(({ x, y }) =>
        String([...(drawing?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3)),
      );
    },
    png.toString("base64"),
    points,
  );
}

/** Every second point of a row of pixels. */
export const row = (left: number, right: number, y: number): Point[] =>
  Array.from({ length: Math.floor((right - left) / 2) }, (_, at) => ({
    x: Math.round(left) + 2 * at,
    y: Math.round(y),
  }));
