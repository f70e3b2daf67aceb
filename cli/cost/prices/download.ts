import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest, type RequestOptions } from "node:https";
import type { Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { proxyFor } from "./proxy";

const PATIENCE_MS = 60_000;

/** How a download reaches its server. */
export interface DownloadOptions {
  /** The environment, which may name a proxy. */
  readonly env: NodeJS.ProcessEnv;
  /**
   * Certificates to trust instead of those of Node.js.
   *
   * @default - those of Node.js
   */
  readonly ca?: string;
}

/** Downloads what is at a URL, through the proxy that the environment names. @throws an Error that says why it cannot */
export async function download(url: URL, { env, ca }: DownloadOptions): Promise<Uint8Array> {
  const proxy = proxyFor(url, env);
  const response = await answerTo(url, proxy, ca === undefined ? {} : { ca });
  if (response.statusCode !== 200) {
    response.resume();
    throw new Error(`${url.host} answers ${response.statusCode}`);
  }
  return buffer(response);
}

async function answerTo(url: URL, proxy: URL | undefined, tls: RequestOptions): Promise<IncomingMessage> {
  const options = { timeout: PATIENCE_MS, headers: { accept: "*/*" } };
  if (!proxy)
    return send(url.protocol === "https:" ? httpsRequest(url, { ...options, ...tls }) : httpRequest(url, options));
  if (url.protocol === "http:") {
    const headers = { ...options.headers, host: url.host, ...authorization(proxy) };
    return send(httpRequest(proxy, { ...options, path: url.href, headers }));
  }
  const socket = await tunnel(url, proxy);
  return send(httpsRequest(url, { ...options, ...tls, agent: false, ...{ socket } }));
}

/** Opens a connection to a server through a proxy. https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6 */
function tunnel({ hostname, port }: URL, proxy: URL): Promise<Socket> {
  const path = `${hostname}:${port || 443}`;
  const headers = { host: path, ...authorization(proxy) };
  const asked = httpRequest(proxy, { method: "CONNECT", path, headers, timeout: PATIENCE_MS });
  return new Promise((resolve, reject) => {
    asked.once("connect", ({ statusCode }, socket) => {
      if (statusCode === 200) resolve(socket);
      else reject(new Error(`the proxy ${proxy.host} answers ${statusCode}`));
    });
    asked.once("timeout", () => asked.destroy(new Error(`the proxy ${proxy.host} does not answer`)));
    asked.once("error", reject).end();
  });
}

function send(asked: ReturnType<typeof httpRequest>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.once("response", resolve);
    asked.once("timeout", () => asked.destroy(new Error("no answer within a minute")));
    asked.once("error", reject).end();
  });
}

function authorization({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === "") return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(pair).toString("base64")}` };
}
