import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { accessKeyOf, accountOf } from "./accounts";
import { askingEc2 } from "./ask";
import type { CallLog } from "./calls";
import { type Faults, faultReply } from "./faults";
import { type Handlers, handlers } from "./handlers";
import { type Message, type MotoReply, send } from "./moto";
import { PROFILE_ACTIONS } from "./profiles";
import { failure, isRefusal, type Reply, success } from "./query";
import { type Operation, operationOf } from "./rest";
import { actionAt, answerJson, type Json, type JsonAction } from "./rest-json";
import { handleZones, withoutChange } from "./route53";
import { SHARE_ACTIONS } from "./shares";
import type { Call, Handler, State } from "./state";

/** What the proxy works with. */
export interface ProxyParts {
  readonly motoPort: number;
  readonly state: State;
  readonly calls: CallLog;
  readonly faults: Faults;
  /** Whether Route 53 reports a change's progress. */
  readonly changeInfo: boolean;
}

/** What a request asks for. */
interface Asked {
  readonly service: string;
  readonly region: string;
  readonly action: string;
  readonly params: URLSearchParams;
  /** Only for a request to Route 53 whose action is known. */
  readonly operation?: Operation;
  /** Only for an action of a service that speaks JSON. */
  readonly json?: NonNullable<ReturnType<typeof actionAt>>;
}

/** A server that answers the EC2 and Route 53 actions which have a handler and hands everything else to moto. */
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
  table: Handlers,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const message = await read(incoming);
  const asked = understand(message);
  const fault = parts.faults.take(asked.action);
  if (typeof fault === "object") await sleep(fault.delayMs);
  const { service, action } = asked;
  const reply = faultReply(fault, service) ?? (await answer(parts, table, message, asked));
  parts.calls.add({ service, action, status: fault === "drop" ? 0 : reply.status });
  if (fault === "drop") incoming.socket.destroy();
  else outgoing.writeHead(reply.status, replyHeaders(reply)).end(reply.body);
}

async function answer(parts: ProxyParts, table: Handlers, message: Message, asked: Asked): Promise<Reply | MotoReply> {
  const { motoPort, state, changeInfo } = parts;
  if (asked.operation) {
    const reply = await handleZones({ motoPort, state, table: table.route53 }, message, asked.operation);
    return changeInfo || asked.action === "GetChange" ? reply : withoutChange(reply);
  }
  if (asked.json) return answerAsJson(parts, asked.json, message, asked.region);
  const handler = asked.service === "ec2" ? table.ec2.get(asked.action) : undefined;
  return handler ? handle(parts, handler, message, asked) : send(motoPort, message);
}

/** The services that speak JSON over paths, by the name in a request's signature. */
const JSON_SERVICES: Readonly<Record<string, readonly JsonAction[]>> = {
  route53profiles: PROFILE_ACTIONS,
  ram: SHARE_ACTIONS,
};

async function answerAsJson(
  { motoPort, state }: ProxyParts,
  { action: [, , handler], ids }: NonNullable<Asked["json"]>,
  { headers, path, body }: Message,
  region: string,
): Promise<Reply> {
  const account = await accountOf(motoPort, accessKeyOf(headers.authorization));
  const query = new URLSearchParams(path.split("?")[1]);
  const members: Json = body.length > 0 ? JSON.parse(body.toString()) : {};
  return answerJson(handler, { ids, body: members, query, region, account, state });
}

async function handle(parts: ProxyParts, handler: Handler, message: Message, asked: Asked): Promise<Reply> {
  const { action, region, params } = asked;
  const call: Call = { action, region, params, state: parts.state, ask: askingEc2(parts.motoPort, message) };
  try {
    return success(action, await handler(call));
  } catch (error) {
    if (isRefusal(error)) return failure(error);
    throw error;
  }
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
  const [bare = ""] = path.split("?");
  const operation = service === "route53" ? operationOf(method, bare) : undefined;
  const json = actionAt(JSON_SERVICES[service] ?? [], method, bare);
  const action = json?.action[0] ?? operation?.action ?? params.get("Action") ?? (target || `${method} ${bare}`);
  return { service, region, action, params, ...(operation && { operation }), ...(json && { json }) };
}

async function read(incoming: IncomingMessage): Promise<Message> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  const { method = "GET", url = "/", headers } = incoming;
  return { method, path: url, headers, body: Buffer.concat(parts) };
}

function replyHeaders(reply: Reply | MotoReply): Record<string, string | string[] | undefined> {
  if (!("headers" in reply)) {
    const isJson = reply.body.startsWith("{");
    return { "content-type": isJson ? "application/json" : "text/xml" };
  }
  const { connection: _, "transfer-encoding": __, ...headers } = reply.headers;
  return headers;
}
