import { tmpdir } from "node:os";
import { type App, TerraformStack, Testing } from "cdktf";
import type { Construct } from "constructs";
import {
  type EndpointServiceName,
  type InterfaceServiceName,
  SharedVpcEndpoints,
  SharedVpcEndpointsSpoke,
  VpcEndpoints,
} from "../lib";

export const VPC = "vpc-0123456789abcdef0";
export const SUBNETS = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] as const;
export const ROUTE_TABLES = ["rtb-0123456789abcdef0"] as const;

/** The props that every construct of these tests has, so that only the subject of a test can be at fault. */
export const NETWORK = {
  vpcId: VPC,
  subnetIds: SUBNETS,
  routeTableIds: ROUTE_TABLES,
  region: "eu-west-1",
} as const;

/** The same for a hub, whose endpoints are never gateways. */
export const HUB = { vpcId: VPC, subnetIds: SUBNETS, region: "eu-west-1" } as const;

/** A VPC that shares the endpoints of the hub, by its number. */
export function spokeVpc(number: number): string {
  return `vpc-${String(number).padStart(17, "0")}`;
}

/** Spokes as a user writes them: three, of which the last is in another account. */
export const SPOKES = {
  orders: { vpcId: spokeVpc(1), ingressCidrBlocks: ["10.1.0.0/16"] },
  search: { vpcId: spokeVpc(2), ingressCidrBlocks: ["10.2.0.0/16"] },
  billing: { vpcId: spokeVpc(3), ingressCidrBlocks: ["10.3.0.0/16"], accountId: "222222222222" },
} as const;

/** An app that writes nothing unless it is synthesized, not even a folder. */
export function newApp(outdir = tmpdir()): App {
  return Testing.app({ outdir });
}

/** A stack of an app of its own. */
export function newStack(app = newApp()): TerraformStack {
  return new TerraformStack(app, "stack");
}

/** Calls the construct as JavaScript can: with anything. */
export function newVpcEndpoints(
  scope: Construct,
  id: string,
  props: unknown,
): VpcEndpoints<EndpointServiceName, string> {
  return Reflect.construct(VpcEndpoints, [scope, id, props]);
}

/** The same for endpoints that are shared. */
export function newSharedVpcEndpoints(
  scope: Construct,
  id: string,
  props: unknown,
): SharedVpcEndpoints<InterfaceServiceName, string, string> {
  return Reflect.construct(SharedVpcEndpoints, [scope, id, props]);
}

/** The same for a spoke of another account. */
export function newSharedVpcEndpointsSpoke(scope: Construct, id: string, props: unknown): SharedVpcEndpointsSpoke {
  return Reflect.construct(SharedVpcEndpointsSpoke, [scope, id, props]);
}

/** The lines of the error that props lead to; if there is none, the warnings. */
export function reportOn(props: object, stack = newStack()): readonly string[] {
  return reportOf(() => newVpcEndpoints(stack, "endpoints", { ...NETWORK, ...props }));
}

/** The same for shared endpoints. */
export function reportOnShared(props: object, stack = newStack()): readonly string[] {
  return reportOf(() => newSharedVpcEndpoints(stack, "endpoints", { ...HUB, ...props }));
}

/** The same for any construct. */
export function reportOf(define: () => Construct): readonly string[] {
  try {
    return define().node.metadata.map(({ data }) => `warning ${data}`);
  } catch (error) {
    return error instanceof Error ? error.message.split("\n") : [];
  }
}
