import { listEndpoints } from "./describe";
import type { MotoReply } from "./moto";
import { type Reply, refusal } from "./query";
import { answer } from "./rest";
import { childrenOf, nodeOf, nodesOf, parseXml, textOf, type XmlNode } from "./xml";
import type { ZoneCall } from "./zone-call";

/** ListResourceRecordSets, with names and alias targets written as AWS writes them. */
export async function listRecords(call: ZoneCall): Promise<Reply | MotoReply> {
  const query = new URLSearchParams(call.query);
  const start = query.get("name");
  if (start) query.set("name", plain(start));
  const reply = await call.forward({ query });
  if (reply.status !== 200) return reply;
  const content = parseXml(reply.body.toString());
  const next = textOf(content, "NextRecordName");
  return answer(call.action, {
    ...content,
    ResourceRecordSets: { ResourceRecordSet: recordsOf(content).map(asAws) },
    ...(next && { NextRecordName: octal(next) }),
  });
}

/**
 * ChangeResourceRecordSets. moto gets a new record as one to be written over, since it takes some that it deleted
 * for present, and each name in the one form that it can compare.
 */
export async function changeRecords(call: ZoneCall): Promise<MotoReply> {
  const batch = nodeOf(call.body, "ChangeBatch");
  const changes = childrenOf(nodeOf(batch, "Changes"), "Change");
  const listed = await call.forward({ method: "GET", query: new URLSearchParams({ maxitems: "10000" }) });
  if (listed.status !== 200) return listed;
  const present = new Set(recordsOf(parseXml(listed.body.toString())).map(keyOf));
  for (const change of changes) {
    const record = nodeOf(change, "ResourceRecordSet");
    checkPresence(textOf(change, "Action"), record, present);
    if (textOf(change, "Action") !== "DELETE") await checkAlias(call, record);
  }
  const Change = changes.map((change) => {
    const record = nodeOf(change, "ResourceRecordSet");
    const action = textOf(change, "Action");
    return {
      ...change,
      Action: action === "CREATE" ? "UPSERT" : action,
      ResourceRecordSet: { ...record, Name: fullName(record) },
    };
  });
  return call.forward({ body: { ...call.body, ChangeBatch: { ...batch, Changes: { Change } } } });
}

function checkPresence(action: string, record: XmlNode, present: Set<string>): void {
  const key = keyOf(record);
  const named = `[name='${octal(fullName(record))}', type='${textOf(record, "Type")}']`;
  if (action === "CREATE" && present.has(key)) {
    throw badChange(`Tried to create resource record set ${named} but it already exists`);
  }
  if (action === "DELETE" && !present.has(key)) {
    throw badChange(`Tried to delete resource record set ${named} but it was not found`);
  }
  if (action === "DELETE") present.delete(key);
  else present.add(key);
}

// An alias into another kind of zone is not looked at.
async function checkAlias(call: ZoneCall, record: XmlNode): Promise<void> {
  const alias = nodeOf(record, "AliasTarget");
  const name = plain(textOf(alias, "DNSName")).replace(/\.$/, "");
  const [, id = "", region = ""] =
    /^(?:\*\.)?(vpce-[0-9a-f]+)-.*\.([a-z0-9-]+)\.vpce\.amazonaws\.com$/.exec(name) ?? [];
  if (!id) return;
  const zoneId = textOf(alias, "HostedZoneId");
  const target = `Tried to create an alias that targets ${name}., type ${textOf(record, "Type")} in zone ${zoneId}`;
  const endpoints = call.state.kept.has(id) ? await listEndpoints(call.ec2(region), [id]) : [];
  const entry = endpoints
    .flatMap((endpoint) => nodesOf(endpoint, "dnsEntrySet"))
    .find((one) => textOf(one, "dnsName") === name);
  if (!entry) throw badChange(`${target}, but that target was not found`);
  if (textOf(entry, "hostedZoneId") !== zoneId) {
    throw badChange(`${target}, but the alias target name does not lie within the target zone`);
  }
}

function recordsOf(content: XmlNode): readonly XmlNode[] {
  return childrenOf(nodeOf(content, "ResourceRecordSets"), "ResourceRecordSet");
}

function asAws(record: XmlNode): XmlNode {
  const { TTL, AliasTarget, ...rest } = record;
  const named = { ...rest, Name: octal(textOf(record, "Name")) };
  if (AliasTarget === undefined) return TTL === undefined ? named : { ...named, TTL };
  const alias = nodeOf(record, "AliasTarget");
  const DNSName = octal(`${textOf(alias, "DNSName").replace(/\.$/, "")}.`);
  return { ...named, AliasTarget: { ...alias, DNSName } };
}

function keyOf(record: XmlNode): string {
  return [fullName(record), textOf(record, "Type"), textOf(record, "SetIdentifier")].join(" ");
}

function fullName(record: XmlNode): string {
  return `${plain(textOf(record, "Name")).toLowerCase().replace(/\.$/, "")}.`;
}

// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html
function octal(name: string): string {
  return name.replace(/^\*/, "\\052");
}

function plain(name: string): string {
  return name.replace(/^\\052/, "*");
}

function badChange(message: string): Error {
  return refusal("InvalidChangeBatch", `[${message}]`);
}
