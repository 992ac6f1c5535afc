import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const FOLDER = new URL("pixels/", import.meta.url);

/** A pixel may differ so much in colour, 0 to 1: browsers' versions smooth letters differently. */
const THRESHOLD = 0.1;
/** So many of all pixels may differ by more. A letter has some fifty. */
const MOST_DIFFERENT = 0.001;

/**
 * Compares a screenshot with the picture of that name that was looked at and kept. Says `the same`,
 * or how much differs and where both and their difference lie. With SIDELIGHT_PIXELS=keep in the
 * environment it is kept instead.
 */
export function compare(name: string, screenshot: Buffer): string {
  const file = new URL(`${name}.png`, FOLDER);
  if (process.env["SIDELIGHT_PIXELS"] === "keep") {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, screenshot);
    return "the same";
  }
  if (!existsSync(file)) return `no picture ${name}.png is kept`;
  const [before, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(screenshot)];
  const { width, height } = before;
  if (now.width !== width || now.height !== height) {
    return `${now.width} × ${now.height} instead of ${width} × ${height} pixels`;
  }
  const difference = new PNG({ width, height });
  const different = pixelmatch(before.data, now.data, difference.data, width, height, {
    threshold: THRESHOLD,
  });
  const share = different / (width * height);
  if (share <= MOST_DIFFERENT) return "the same";
  const at = join(tmpdir(), `sidelight-${name}`);
  writeFileSync(`${at}-now.png`, screenshot);
  writeFileSync(`${at}-difference.png`, PNG.sync.write(difference));
  return `${(share * 100).toFixed(2)} % of the pixels differ: ${at}-now.png, ${at}-difference.png`;
}
