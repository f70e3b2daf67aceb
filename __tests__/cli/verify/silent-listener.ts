import { once } from "node:events";
import { connect } from "node:net";
import { Worker } from "node:worker_threads";

/** A port that swallows attempts to connect, as a closed security group does. */
export interface SilentListener {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

// It listens and then sleeps, so nobody takes connections from its short queue.
const LISTEN = `
  const { parentPort } = require("node:worker_threads");
  const server = require("node:net").createServer();
  server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 10);
  });
`;

/** Opens such a port on 127.0.0.1: with a full queue the kernel drops what comes. */
export async function openSilentListener(): Promise<SilentListener> {
  const worker = new Worker(LISTEN, { eval: true });
  const [port] = await once(worker, "message");
  await new Promise((resolve) => setTimeout(resolve, 50));
  const fillers = Array.from({ length: 4 }, () => connect(port, "127.0.0.1").on("error", () => undefined));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const stop = async () => {
    for (const filler of fillers) filler.destroy();
    await worker.terminate();
  };
  return { port, stop };
}
