import net from "node:net";
import { pause } from "../until.ts";

/** How often Firefox is asked whether it listens yet, and how long between, in ms. */
const KNOCKS = 300;
const KNOCK_MS = 100;

/** Firefox's remote control, by its own protocol: no driver program stands between. */
export interface Marionette {
  /** Sends a command, gives its answer. Throws Firefox's reason. */
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  readonly end: () => void;
}

/** What a command waits with. */
interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Connects to a Firefox that was started with `--marionette` and that port. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await knock(port);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const greeted = new Promise<void>((greet) => {
    readMessages(socket, (message) => {
      // The first message is a greeting, an object; every other is an array.
      if (!Array.isArray(message)) greet();
      else settle(waiting, message);
    });
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox hung up."));
  });
  await greeted;
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const text = JSON.stringify([0, last, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    end: () => socket.destroy(),
  };
}

async function knock(port: number): Promise<net.Socket> {
  for (let knocks = 0; knocks < KNOCKS; knocks++) {
    const socket = await new Promise<net.Socket | undefined>((answer) => {
      const attempt = net.connect(port, "127.0.0.1", () => answer(attempt));
      attempt.once("error", () => answer(undefined));
    });
    if (socket) return socket;
    await pause(KNOCK_MS);
  }
  throw new Error(`Firefox did not open its remote control within ${KNOCKS * KNOCK_MS} ms.`);
}

/** A message is its length in bytes, a colon, and as many bytes of JSON. */
function readMessages(socket: net.Socket, received: (message: unknown) => void): void {
  let bytes = Buffer.alloc(0);
  socket.on("data", (more: Buffer) => {
    bytes = Buffer.concat([bytes, more]);
    for (;;) {
      const colon = bytes.indexOf(":");
      const end = colon + 1 + Number(bytes.subarray(0, colon));
      if (colon < 0 || bytes.length < end) return;
      received(JSON.parse(bytes.toString("utf8", colon + 1, end)));
      bytes = bytes.subarray(end);
    }
  });
}

/** An answer is `[1, id, error or null, value]`. */
function settle(waiting: Map<number, Waiting>, [, id, error, value]: readonly unknown[]): void {
  const asked = waiting.get(Number(id));
  waiting.delete(Number(id));
  if (error === null) asked?.resolve(value);
  else asked?.reject(new Error(reasonOf(error)));
}

function reasonOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("message" in error)) return String(error);
  return String(error.message);
}
