import type { MotoReply } from "./moto";
import { type Reply, refusal } from "./query";
import type { Call, PrivateZone, State, Vpc } from "./state";
import { nodeOf, nodesOf, textOf, type XmlNode } from "./xml";

/** One Route 53 request that a handler answers. */
export interface ZoneCall {
  readonly action: string;
  /** Of the hosted zone in the request's path; empty if it names none. */
  readonly zoneId: string;
  /** The caller's. */
  readonly account: string;
  readonly query: URLSearchParams;
  /** The children of the request's root element. */
  readonly body: XmlNode;
  readonly state: State;
  /** Hands the request to moto, changed if a change is given. */
  readonly forward: (change?: {
    readonly method?: string;
    readonly body?: XmlNode;
    readonly query?: URLSearchParams;
  }) => Promise<MotoReply>;
  /** The caller's EC2 in a region. */
  readonly ec2: (region: string) => Call;
}

/** Answers a Route 53 action. */
export type ZoneHandler = (call: ZoneCall) => Promise<Reply | MotoReply>;

/** The private zone that a request names; throws when there is none of this id. */
export function privateZone({ state, zoneId }: ZoneCall): PrivateZone {
  const zone = state.zones.get(zoneId);
  if (!zone) throw refusal("NoSuchHostedZone", `No hosted zone found with ID: ${zoneId}`, 404);
  return zone;
}

/** The VPC that a request names. */
export function vpcOf(body: XmlNode): Vpc {
  const vpc = nodeOf(body, "VPC");
  return { vpcId: textOf(vpc, "VPCId"), region: textOf(vpc, "VPCRegion") };
}

/** A VPC in Route 53's form. */
export function vpcNode({ vpcId, region }: Vpc): XmlNode {
  return { VPCRegion: region, VPCId: vpcId };
}

/** Whether two names of a VPC mean the same one. */
export function sameVpc(one: Vpc): (other: Vpc) => boolean {
  return (other) => other.vpcId === one.vpcId && other.region === one.region;
}

/** Whether the caller's account has this VPC in its region. */
export async function ownsVpc({ ec2 }: ZoneCall, { vpcId, region }: Vpc): Promise<boolean> {
  const reply = await ec2(region).ask("DescribeVpcs", {
    "Filter.1.Name": "vpc-id",
    "Filter.1.Value.1": vpcId,
  });
  return nodesOf(reply, "vpcSet").length > 0;
}

/** The refusal for what another account keeps to itself. */
export function accessDenied(message: string): Error {
  return refusal("AccessDenied", message, 403);
}

/** One page of a list, and the token for the next one while there is one. */
export function page<Item>(
  query: URLSearchParams,
  all: readonly Item[],
  largest: number,
): { readonly items: readonly Item[]; readonly next: XmlNode } {
  const start = Number(query.get("nexttoken") ?? 0);
  const end = start + Math.min(Number(query.get("maxitems") ?? query.get("maxresults") ?? largest), largest);
  return { items: all.slice(start, end), next: end < all.length ? { NextToken: String(end) } : {} };
}
