import type { Refusal, Reply } from "./query";
import { buildXml, escapeXml, type XmlNode } from "./xml";

const NAMESPACE = "https://route53.amazonaws.com/doc/2013-04-01/";

/** What a Route 53 request asks for. */
export interface Operation {
  readonly action: string;
  /** Empty if the action names no hosted zone in its path. */
  readonly zoneId: string;
}

// https://docs.aws.amazon.com/Route53/latest/APIReference/API_Operations_Amazon_Route_53.html
const ZONE = /^\/2013-04-01\/hostedzone(?:\/(?<zoneId>[^/]+)(?:\/(?<part>[a-z]+)\/?)?)?$/;
const ZONE_ACTIONS: Readonly<Record<string, string>> = {
  "POST ": "CreateHostedZone",
  "GET ": "ListHostedZones",
  "GET zone": "GetHostedZone",
  "POST zone": "UpdateHostedZoneComment",
  "DELETE zone": "DeleteHostedZone",
  "GET rrset": "ListResourceRecordSets",
  "POST rrset": "ChangeResourceRecordSets",
  "POST associatevpc": "AssociateVPCWithHostedZone",
  "POST disassociatevpc": "DisassociateVPCFromHostedZone",
  "GET authorizevpcassociation": "ListVPCAssociationAuthorizations",
  "POST authorizevpcassociation": "CreateVPCAssociationAuthorization",
  "POST deauthorizevpcassociation": "DeleteVPCAssociationAuthorization",
};
const OTHER_ACTIONS: readonly (readonly [pattern: RegExp, action: string])[] = [
  [/^GET \/2013-04-01\/hostedzonesbyvpc$/, "ListHostedZonesByVPC"],
  [/^GET \/2013-04-01\/hostedzonesbyname$/, "ListHostedZonesByName"],
  [/^GET \/2013-04-01\/change\/[^/]+$/, "GetChange"],
  [/^GET \/2013-04-01\/tags\/hostedzone\/[^/]+$/, "ListTagsForResource"],
  [/^POST \/2013-04-01\/tags\/hostedzone\/[^/]+$/, "ChangeTagsForResource"],
];

/** The action that method and path of a Route 53 request stand for, undefined for one that is not listed here. */
export function operationOf(method: string, path: string): Operation | undefined {
  const groups = ZONE.exec(path)?.groups;
  if (groups) {
    const { zoneId = "", part = zoneId && "zone" } = groups;
    const action = ZONE_ACTIONS[`${method} ${part}`];
    return action ? { action, zoneId } : undefined;
  }
  const action = OTHER_ACTIONS.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1];
  return action ? { action, zoneId: "" } : undefined;
}

/** A request's or an answer's document in Route 53's form. */
export function document(root: string, content: XmlNode): string {
  const body = `<${root} xmlns="${NAMESPACE}">${buildXml(content)}</${root}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
}

/** The answer of a Route 53 action that succeeded. */
export function answer(action: string, content: XmlNode): Reply {
  return { status: 200, body: document(`${action}Response`, content) };
}

/** The answer of a Route 53 action that AWS refuses. */
export function refused({ code, message, status }: Refusal): Reply {
  const error = { Type: "Sender", Code: escapeXml(code), Message: escapeXml(message) };
  return { status, body: document("ErrorResponse", { Error: error, RequestId: "double" }) };
}
