import type { Construct } from "constructs";
import { VpcEndpoints, type VpcEndpointsProps } from "../../../lib";
import type { EndpointServiceName } from "../../../lib/services/names.generated";
import type { EndpointSummary, GroupSummary } from "../network";
import { recordUse } from "../usage";
import type { Needs, Place } from "./place";

/** A part of a stack, and what AWS is to say of it after it was applied. */
export interface Case {
  /** A verb, the outcome and the condition. */
  readonly title: string;
  /** What the place needs beyond a VPC. @default - us-east-1, IPv4 only */
  readonly needs?: Needs;
  /** Defines the stack; the output `vpc_id` names its VPC if that is not the place's. */
  readonly define: (scope: Construct, place: Place) => void;
  /** What is expected, with the ids of the place in words. */
  readonly expected: (place: Place) => Expected;
}

/** What AWS is to say of a case. */
export interface Expected {
  /** The endpoints by type and short name of the service. */
  readonly endpoints: Readonly<Record<string, EndpointRow>>;
  /** The groups that it makes. @default - none */
  readonly groups?: readonly GroupRow[];
  /** The warnings of the synth. @default - none */
  readonly warnings?: readonly string[];
}

/** What makes an endpoint different from one that was made with no option at all. */
export type EndpointRow = Partial<Omit<EndpointSummary, "id" | "dnsNames" | "type" | "service">>;

/** A security group without its id. */
export type GroupRow = Omit<GroupSummary, "id">;

/** The policy that AWS gives to an endpoint for which none was sent. */
export const AWS_DEFAULT_POLICY = fullAccessOf("2008-10-17");

/** The policy that the library writes if none is asked for. */
export const FULL_ACCESS = fullAccessOf("2012-10-17");

/** The row of an interface endpoint in both subnets, guarded by the created group. */
export const INTERFACE: EndpointRow = {
  privateDns: true,
  subnetIds: ["subnet A", "subnet B"],
  securityGroupIds: ["created group"],
  policy: FULL_ACCESS,
};

/** The row of a gateway endpoint with both route tables. */
export const GATEWAY: EndpointRow = {
  dnsRecordIpType: "service-defined",
  routeTableIds: ["route table A", "route table B"],
  policy: FULL_ACCESS,
};

/** The created group as it is without options, but for its rules. */
export const GROUP: Omit<GroupRow, "ingress"> = {
  name: "endpoints-*",
  description: "Clients of the VPC endpoints",
  egress: [],
  tags: { Name: "endpoints" },
};

/** Defines the construct `endpoints`, and notes which options it uses. */
export function define<const Name extends EndpointServiceName, const Key extends string = never>(
  scope: Construct,
  props: VpcEndpointsProps<Name, Key>,
): VpcEndpoints<Name, Key> {
  recordUse(props);
  return new VpcEndpoints(scope, "endpoints", props);
}

function fullAccessOf(Version: string) {
  return { Version, Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }] };
}
