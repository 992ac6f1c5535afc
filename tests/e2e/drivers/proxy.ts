import http from "node:http";
import net from "node:net";
import type { Duplex } from "node:stream";
import { portOf } from "../server.ts";

/** A proxy that leads every host to one port of this machine. */
export interface Proxy {
  readonly port: number;
  readonly close: () => void;
}

/** Firefox can't map hosts, so it is given this proxy. Only tunnels (https) are led on. */
export async function startProxy(to: number): Promise<Proxy> {
  const open = new Set<Duplex>();
  const server = http.createServer((_request, response) => response.writeHead(502).end());
  server.on("connect", (_request, socket: Duplex) => {
    const upstream = net.connect(to, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    open.add(socket);
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
    socket.on("close", () => open.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    port: portOf(server.address()),
    close() {
      server.close();
      server.closeAllConnections();
      for (const socket of open) socket.destroy();
    },
  };
}

/** A port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const port = portOf(server.address());
  await new Promise<void>((closed) => server.close(() => closed()));
  return port;
}
