import { readIndex, type SpottingIndex } from "../core/index-reader.ts";
import { browser } from "./api.ts";

/** The file that the build writes: `wxt.config.ts`. */
const FILE = "/spotting-index.bin";

let opened: Promise<SpottingIndex> | undefined;

/** The spotting index that this extension carries, opened in place when it is first asked for. */
export function spottingIndex(): Promise<SpottingIndex> {
  return (opened ??= open());
}

async function open(): Promise<SpottingIndex> {
  const response = await fetch(browser.runtime.getURL(FILE as "/"));
  return readIndex(new Uint8Array(await response.arrayBuffer()));
}
