import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { CallLog } from "./calls";
import { type Faults, faultReply } from "./faults";
import { handlers } from "./handlers";
import { type Message, type MotoReply, send } from "./moto";
import { failure, isRefusal, type Reply, refusal, success } from "./query";
import type { Call, Handler, State } from "./state";
import { nodeOf, parseXml, textOf } from "./xml";

/** What the proxy works with. */
export interface ProxyParts {
  readonly motoPort: number;
  readonly state: State;
  readonly calls: CallLog;
  readonly faults: Faults;
}

/** What a request asks for. */
interface Asked {
  readonly service: string;
  readonly region: string;
  readonly action: string;
  readonly params: URLSearchParams;
}

/** A server that answers the EC2 actions which have a handler and hands everything else to moto. */
export function createProxy(parts: ProxyParts): Server {
  const table = handlers();
  return createServer((incoming, outgoing) => {
    serve(parts, table, incoming, outgoing).catch((error: unknown) => {
      outgoing.writeHead(500).end(String(error));
    });
  });
}

async function serve(
  parts: ProxyParts,
  table: ReadonlyMap<string, Handler>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const message = await read(incoming);
  const asked = understand(message);
  const fault = parts.faults.take(asked.action);
  if (typeof fault === "object") await sleep(fault.delayMs);
  const handler = asked.service === "ec2" ? table.get(asked.action) : undefined;
  const reply =
    faultReply(fault) ??
    (handler ? await handle(parts, handler, message, asked) : await send(parts.motoPort, message));
  const { service, action } = asked;
  parts.calls.add({ service, action, status: fault === "drop" ? 0 : reply.status });
  if (fault === "drop") incoming.socket.destroy();
  else outgoing.writeHead(reply.status, replyHeaders(reply)).end(reply.body);
}

async function handle(parts: ProxyParts, handler: Handler, message: Message, asked: Asked): Promise<Reply> {
  const { action, region, params } = asked;
  const call: Call = { action, region, params, state: parts.state, ask: asking(parts.motoPort, message) };
  try {
    return success(action, await handler(call));
  } catch (error) {
    if (isRefusal(error)) return failure(error);
    throw error;
  }
}

function asking(port: number, { method, path, headers }: Message): Call["ask"] {
  return async (action, params) => {
    const body = Buffer.from(
      new URLSearchParams({ ...params, Action: action, Version: "2016-11-15" }).toString(),
    );
    const { "content-length": _, "transfer-encoding": __, ...kept } = headers;
    const reply = await send(port, {
      method,
      path,
      headers: { ...kept, "content-length": String(body.length) },
      body,
    });
    const text = reply.body.toString();
    if (reply.status === 200) return parseXml(text);
    if (reply.status >= 500) throw refusal("InternalError", `moto failed at ${action}: ${text}`, 500);
    const errors = nodeOf(parseXml(text), "Errors");
    const error = nodeOf(errors, "Error");
    throw refusal(textOf(error, "Code"), textOf(error, "Message"), reply.status);
  };
}

// The signature's scope names the Region and the service: Credential=KEY/DATE/REGION/SERVICE/aws4_request.
function understand({ method, path, headers, body }: Message): Asked {
  const [, region = "us-east-1", service = "unknown"] =
    /Credential=[^/]+\/\d+\/([^/]+)\/([^/]+)\//.exec(headers.authorization ?? "") ?? [];
  const isForm = (headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded");
  const params = new URLSearchParams(isForm ? body.toString() : "");
  const target = String(headers["x-amz-target"] ?? "")
    .split(".")
    .pop();
  const action = params.get("Action") ?? (target || `${method} ${path.split("?")[0]}`);
  return { service, region, action, params };
}

async function read(incoming: IncomingMessage): Promise<Message> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  const { method = "GET", url = "/", headers } = incoming;
  return { method, path: url, headers, body: Buffer.concat(parts) };
}

function replyHeaders(reply: Reply | MotoReply): Record<string, string | string[] | undefined> {
  if (!("headers" in reply)) return { "content-type": "text/xml" };
  const { connection: _, "transfer-encoding": __, ...headers } = reply.headers;
  return headers;
}
