import { once } from "node:events";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer, type Server, type Socket } from "node:net";
import type { TlsOptions } from "node:tls";
import type { KeyPair } from "./certificates";

/** Servers of one suite, all on free ports of one loopback address each. */
export interface Servers {
  /** Answers HTTPS with a status and body, after a delay. */
  readonly https: (pair: KeyPair & TlsOptions, reply?: Reply) => Promise<number>;
  /** Answers HTTP in the clear. */
  readonly http: () => Promise<number>;
  /** Runs `greet` on each connection. */
  readonly tcp: (greet: (socket: Socket) => void) => Promise<number>;
  /** A port on which nothing listens. */
  readonly closedPort: () => Promise<number>;
  /** Resets all connections that are open. */
  readonly resetAll: () => void;
  readonly closeAll: () => void;
}

/** How an HTTPS server answers. */
export interface Reply {
  readonly status?: number;
  readonly body?: string;
  readonly delayMs?: number;
  readonly address?: string;
  readonly onHeaders?: (headers: unknown) => void;
}

/** Starts servers as asked and keeps them until all are closed together. */
export function makeServers(): Servers {
  const servers: Server[] = [];
  const open = new Set<Socket>();
  const listen = async (server: Server, address = "127.0.0.1"): Promise<number> => {
    servers.push(server);
    server.on("connection", (socket) => open.add(socket.on("error", () => undefined)));
    server.listen(0, address);
    await once(server, "listening");
    const bound = server.address();
    return typeof bound === "object" && bound ? bound.port : 0;
  };
  return {
    https: (pair, reply = {}) => listen(createHttpsServer(pair, answerWith(reply)), reply.address),
    http: () => listen(createHttpServer(answerWith({}))),
    tcp: (greet) => listen(createServer(greet)),
    closedPort: async () => {
      const port = await listen(createServer());
      servers.pop()?.close();
      return port;
    },
    resetAll: () => {
      for (const socket of open) socket.resetAndDestroy();
    },
    closeAll: () => {
      for (const server of servers) server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

function answerWith({ status = 404, body = "<UnknownOperation/>", delayMs = 0, onHeaders }: Reply): RequestListener {
  return ({ headers }, response) => {
    onHeaders?.({ ...headers });
    setTimeout(() => response.writeHead(status).end(body), delayMs).unref();
  };
}
