import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** A folder's files over HTTP, on this machine alone. */
export interface FolderServer {
  readonly address: string;
  readonly close: () => void;
}

/** Serves the folder at a free port of `localhost`. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = createServer(({ url = "/" }, response) => {
    const file = normalize(new URL(url, "http://localhost").pathname);
    try {
      const body = readFileSync(join(folder, file));
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    address: `http://localhost:${address.port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
