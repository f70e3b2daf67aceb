import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const running: Server[] = [];

afterAll(() => {
  for (const server of running) server.close();
});

/** Starts a server on a free port of this machine, until the tests of the file end. */
export async function listen(server: Server): Promise<number> {
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return isAddress(address) ? address.port : 0;
}

/** Starts a server without TLS. */
export function serve(listener: RequestListener): Promise<number> {
  return listen(createServer({ keepAlive: false }, listener));
}

function isAddress(address: ReturnType<Server["address"]>): address is AddressInfo {
  return typeof address === "object" && address !== null;
}
