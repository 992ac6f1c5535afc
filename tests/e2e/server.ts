import { readFileSync } from "node:fs";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { makeCertificate } from "./certificate.ts";

/** What the server sends for an address. */
export interface Reply {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server that stands for every host of the web. */
export interface Server {
  readonly port: number;
  /** The address of every request that has come, in order, without those the browser makes itself. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/** What browsers ask for of their own accord: a site's icon, updates, accounts, dictionaries. */
const BROWSERS_OWN =
  /\/favicon\.ico$|^https:\/\/(?:[\w-]+\.)*(?:(?:update|optimizationguide-pa|content-autofill)\.googleapis\.com|(?:accounts|clients\d|safebrowsing)\.google\.com|gvt1\.com|redirector\.gvt1\.com|mozilla\.(?:com|org|net))[:/]/u;

const PAGES = new URL("pages/", import.meta.url);

/** Starts a TLS server on this machine that answers with `reply`; no answer is a 404. */
export async function startServer(reply: (address: URL) => Reply | undefined): Promise<Server> {
  const requests: string[] = [];
  const server = https.createServer(makeCertificate(), (request, response) => {
    const address = new URL(request.url ?? "/", `https://${request.headers.host ?? "nowhere"}`);
    if (!BROWSERS_OWN.test(address.href)) requests.push(address.href);
    const found = reply(address);
    const type = { "content-type": "text/html; charset=utf-8" };
    response.writeHead(found ? 200 : 404, { ...type, ...found?.headers });
    response.end(found?.body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    port: portOf(server.address()),
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The page of `tests/e2e/pages` that an address ends with: `…/talks` is `talks.html`. */
export function fixturePage(address: URL): Reply | undefined {
  const name = /\/([a-z-]+)$/u.exec(address.pathname)?.[1] ?? "front";
  try {
    return { body: readFileSync(new URL(`${name}.html`, PAGES)) };
  } catch {
    return undefined;
  }
}

/** The port of a server that listens on one. */
export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}
