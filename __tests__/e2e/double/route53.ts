import { accessKeyOf, accountOf } from "./accounts";
import { askingEc2 } from "./ask";
import { type Message, type MotoReply, send } from "./moto";
import { isRefusal, type Reply } from "./query";
import { document, type Operation, refused } from "./rest";
import type { State } from "./state";
import { parseXml } from "./xml";
import { accessDenied, type ZoneCall, type ZoneHandler } from "./zone-call";

// These alone are for an account that does not own the zone.
const FOR_OTHERS = new Set(["AssociateVPCWithHostedZone", "DisassociateVPCFromHostedZone"]);

/** What a Route 53 request is answered with. */
export interface ZoneParts {
  readonly motoPort: number;
  readonly state: State;
  readonly table: ReadonlyMap<string, ZoneHandler>;
}

/** Answers a Route 53 request: moto's answer if no handler knows better. */
export async function handleZones(
  parts: ZoneParts,
  message: Message,
  { action, zoneId }: Operation,
): Promise<Reply | MotoReply> {
  const { motoPort, state, table } = parts;
  const [path = "", query] = message.path.split("?");
  const account = await knownAccount(parts, accessKeyOf(message.headers.authorization));
  const ec2 = (region: string) => ({
    action,
    region,
    params: new URLSearchParams(),
    state,
    ask: askingEc2(motoPort, message, region),
  });
  const forward: ZoneCall["forward"] = ({ method = message.method, body, query } = {}) => {
    const changed = {
      ...message,
      method,
      ...(query && { path: `${path}?${query}`, body: Buffer.alloc(0) }),
      ...(body && { body: Buffer.from(document(`${action}Request`, body)) }),
    };
    const { "transfer-encoding": _, ...headers } = message.headers;
    return send(motoPort, {
      ...changed,
      headers: { ...headers, "content-length": String(changed.body.length) },
    });
  };
  const body = message.body.length > 0 ? parseXml(message.body.toString()) : {};
  const call = { action, zoneId, account, query: new URLSearchParams(query), body, state, forward, ec2 };
  try {
    checkOwner(call);
    return await (table.get(action)?.(call) ?? forward());
  } catch (error) {
    if (isRefusal(error)) return refused(error);
    throw error;
  }
}

/**
 * A reply without `ChangeInfo`. The AWS provider waits 15 seconds before it first asks for a change's status, however
 * soon the change is in sync, and not at all if it hears of no change.
 */
export function withoutChange(reply: Reply | MotoReply): Reply | MotoReply {
  const body = Buffer.from(reply.body.toString().replace(/<ChangeInfo>.*<\/ChangeInfo>/s, ""));
  if (!("headers" in reply)) return { ...reply, body: body.toString() };
  return { ...reply, headers: { ...reply.headers, "content-length": String(body.length) }, body };
}

async function knownAccount({ motoPort, state }: ZoneParts, accessKey: string): Promise<string> {
  const account = state.accounts.get(accessKey) ?? (await accountOf(motoPort, accessKey));
  state.accounts.set(accessKey, account);
  return account;
}

function checkOwner({ account, action, state, zoneId }: ZoneCall): void {
  const owner = state.zones.get(zoneId)?.owner;
  if (!owner || owner === account || FOR_OTHERS.has(action)) return;
  throw accessDenied(`User: arn:aws:iam::${account}:root is not authorized to access this resource`);
}
