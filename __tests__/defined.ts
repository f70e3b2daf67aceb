import { tmpdir } from "node:os";
import { type App, TerraformStack, Testing } from "cdktf";
import type { Construct } from "constructs";
import { type EndpointServiceName, VpcEndpoints } from "../lib";

export const VPC = "vpc-0123456789abcdef0";
export const SUBNETS = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] as const;
export const ROUTE_TABLES = ["rtb-0123456789abcdef0"] as const;

/** What every construct of these tests has, so that nothing but the matter of the test is at fault. */
export const NETWORK = {
  vpcId: VPC,
  subnetIds: SUBNETS,
  routeTableIds: ROUTE_TABLES,
  region: "eu-west-1",
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

/** What the user is told: the lines of the error, or of the warnings where there is no error. */
export function toldAbout(props: object, stack = newStack()): readonly string[] {
  try {
    const { node } = newVpcEndpoints(stack, "endpoints", { ...NETWORK, ...props });
    return node.metadata.map(({ data }) => `warning ${data}`);
  } catch (error) {
    return error instanceof Error ? error.message.split("\n") : [];
  }
}
