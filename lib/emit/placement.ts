import { DataAwsSubnet } from "@cdktf/provider-aws/lib/data-aws-subnet";
import type { DataAwsVpcEndpointService } from "@cdktf/provider-aws/lib/data-aws-vpc-endpoint-service";
import { type Precondition, ref, TerraformCount, TerraformLocal, TerraformOutput, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedBlock } from "../plan/blocks";
import { candidateSubnets } from "../plan/placement";
import { noZoneLeft, zoneNotOffered, zoneTaken } from "../problems";
import { fill, type Shared } from "./fill";
import { has, perLabel, perService, serviceOfRow } from "./rows";

/** The subnets that remain for each service. */
export interface Placement {
  /** An expression for the subnets of the instance at hand. */
  readonly used: string;
  /** Refuses an instance that has no subnet left. */
  readonly precondition: Precondition;
}

/**
 * Keeps, of the subnets of each service, the first in each zone that the service offers. A service
 * for which AWS names no zones, such as one of another region, is taken to be in all of them.
 */
export function definePlacement(
  scope: Construct,
  block: PlannedBlock,
  services: TerraformLocal,
  lookup: DataAwsVpcEndpointService,
  { provider, resolve }: Shared,
): Placement {
  const all = `local.${new TerraformLocal(scope, "subnets", fill(candidateSubnets(block), resolve)).friendlyUniqueId}`;
  const subnet = new DataAwsSubnet(scope, "subnet", {
    ...(provider && { provider }),
    count: TerraformCount.of(Token.asNumber(ref(`length(${all})`))),
    id: `\${${all}[count.index]}`,
  });
  const zoneOfAll = `data.aws_subnet.${subnet.friendlyUniqueId}[*].availability_zone`;
  const zone = `local.${new TerraformLocal(scope, "zones", `\${zipmap(${all}, ${zoneOfAll})}`).friendlyUniqueId}`;
  const candidates = has(block, "subnet_ids") ? "service.subnet_ids" : all;
  const offered = `data.aws_vpc_endpoint_service.${lookup.friendlyUniqueId}`;
  const ofRow = `${offered}[${serviceOfRow(block)}].availability_zones`;
  const isOffered = `(length(${ofRow}) == 0 || contains(${ofRow}, ${zone}[subnet]))`;
  const isFirst = `index([for other in ${candidates} : ${zone}[other]], ${zone}[subnet]) == position`;
  const kept = `[for position, subnet in ${candidates} : subnet if ${isOffered} && ${isFirst}]`;
  const used = new TerraformLocal(scope, "used-subnets", `\${${perService(block, services, kept)}}`);
  const usedOf = (key: string) => `local.${used.friendlyUniqueId}[${key}]`;
  const reason = `${isOffered} ? "${zoneTaken(`${zone}[subnet]`)}" : "${zoneNotOffered(`${zone}[subnet]`)}"`;
  const skipped = `{for subnet in ${candidates} : subnet => ${reason} if !contains(${usedOf(serviceOfRow(block))}, subnet)}`;
  const report = `{ used = ${usedOf(serviceOfRow(block))}, skipped = ${skipped} }`;
  new TerraformOutput(scope, "subnet-placement", {
    description: "Service -> the subnets that its endpoint uses, and those that it skips with the reason",
    value: `\${${perLabel(block, services, report)}}`,
  });
  return {
    used: usedOf("each.key"),
    precondition: {
      condition: `\${length(${usedOf("each.key")}) > 0}`,
      errorMessage: noZoneLeft(`${offered}[each.key].availability_zones`, `values(${zone})`),
    },
  };
}
