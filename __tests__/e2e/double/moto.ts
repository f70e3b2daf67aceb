import { spawn } from "node:child_process";
import { type IncomingHttpHeaders, request } from "node:http";
import { createServer, Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const START_TIMEOUT_MS = 30_000;

/** A moto_server that this process started. */
export interface Moto {
  readonly port: number;
  /** Empties moto. */
  readonly reset: () => Promise<void>;
  /** Ends the server and waits for its end. */
  readonly stop: () => Promise<void>;
}

/** An HTTP message in one piece. */
export interface Message {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An HTTP answer as moto gave it. */
export interface MotoReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Starts moto_server on a free port; rejects with the server's own words when it does not answer. */
export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const args = [join(__dirname, "tether.cjs"), "moto_server", "-H", "127.0.0.1", "-p", String(port)];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let words = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (words = (words + data).slice(-8000)));
  // A suite that fails before it stops the double must still come to its end.
  child.unref();
  for (const stream of child.stdio) if (stream instanceof Socket) stream.unref();
  const stop = () => {
    child.ref();
    child.stdin.end();
    return ended;
  };
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`Cannot start moto_server on port ${port}: ${words.trim() || "it wrote nothing"}`);
    }
    await sleep(50);
  }
  const reset = async () => {
    await send(port, { method: "POST", path: "/moto-api/reset", headers: {}, body: Buffer.alloc(0) });
  };
  return { port, reset, stop };
}

/** Sends a message to moto. */
export function send(port: number, { method, path, headers, body }: Message): Promise<MotoReply> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", port, method, path, headers }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on("data", (part: Buffer) => parts.push(part));
      incoming.on("error", reject);
      incoming.on("end", () =>
        resolve({
          status: incoming.statusCode ?? 502,
          headers: incoming.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

async function answers(port: number): Promise<boolean> {
  const message = { method: "GET", path: "/moto-api/", headers: {}, body: Buffer.alloc(0) };
  return send(port, message).then(
    (reply) => reply.status === 200,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("No free port")),
      );
    });
  });
}
