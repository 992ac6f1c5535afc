import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtExtension, DESK } from "../../e2e/drivers/extension.ts";
import { walkAndRegister } from "./peer.ts";

/** An extension that lies in a folder of its own until it is removed. */
export interface BenchExtension {
  readonly folder: string;
  readonly remove: () => void;
}

const EVERY_PAGE = ["https://*/*"];

/** The built extension with another index in it, on all pages instead of the news sites'. */
export function withIndex(
  build: Parameters<typeof builtExtension>[0],
  index: Uint8Array,
): BenchExtension {
  const made = inFolder((folder) => cpSync(builtExtension(build), folder, { recursive: true }));
  writeFileSync(join(made.folder, "spotting-index.bin"), index);
  const file = join(made.folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { content_scripts: object[] };
  const scripts = manifest.content_scripts.map((one) => ({ ...one, matches: EVERY_PAGE }));
  const wider = { ...manifest, content_scripts: scripts, host_permissions: EVERY_PAGE };
  writeFileSync(file, JSON.stringify(wider));
  return made;
}

/**
 * The peer: it comes to a page by the same way as Sidelight, at the same moment and with the same
 * style sheet, asks the storage for one value, and then only does what it is named for.
 */
export function peerExtension(): BenchExtension {
  const css = readFileSync(join(builtExtension("chrome-mv3"), "assets/highlights.css"), "utf8");
  const page = { matches: EVERY_PAGE, js: ["page.js"], css: ["page.css"], run_at: "document_idle" };
  const files = {
    "manifest.json": JSON.stringify({
      manifest_version: 3,
      name: "Peer",
      version: "1.0",
      permissions: ["storage"],
      host_permissions: EVERY_PAGE,
      background: { service_worker: "background.js" },
      content_scripts: [page],
    }),
    "background.js": "",
    "page.css": css,
    "page.js": `void (${walkAndRegister.toString()})();`,
    [DESK]: "<!doctype html><title>Peer</title>",
  };
  return inFolder((folder) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  });
}

function inFolder(fill: (folder: string) => void): BenchExtension {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-bench-"));
  fill(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
