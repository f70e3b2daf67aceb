import type { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import type { PlannedBlock } from "../model/planned-block";
import { addressOf } from "./addresses";

/** A resource with for_each, and the part of the plan that it carries out. */
export interface EmittedBlock {
  /** The part of the plan. */
  readonly block: PlannedBlock;
  /** The resource whose instances are the endpoints. */
  readonly resource: VpcEndpoint;
}

/** Child ids of the resources, by the type of endpoint. They are part of every Terraform address. */
export const BLOCK_IDS = {
  Interface: "interface",
  Gateway: "gateway",
  GatewayLoadBalancer: "gateway-load-balancer",
  Resource: "resource",
  ServiceNetwork: "service-network",
} as const satisfies Record<PlannedBlock["type"], string>;

/** An expression for `{ <label> = <value> }` over the instances of a block; `value` sees each as `endpoint`. */
export function perInstance({ block, resource }: EmittedBlock, value: string): string {
  const { relabelled, type } = block;
  const label =
    relabelled.length > 0 ? `contains(${JSON.stringify(relabelled)}, name) ? "\${name}.${type}" : name` : "name";
  return `{for name, endpoint in ${addressOf(resource)} : ${label} => ${value}}`;
}
