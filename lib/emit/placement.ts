import { DataAwsSubnet } from "@cdktf/provider-aws/lib/data-aws-subnet";
import type { DataAwsVpcEndpointService } from "@cdktf/provider-aws/lib/data-aws-vpc-endpoint-service";
import { type Precondition, ref, TerraformCount, TerraformLocal, TerraformOutput, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedBlock, PlannedServiceLookup } from "../model/planned-block";
import { type EmitContext, resolve } from "./resolve";
import { has, perLabel, perService, serviceOfRow } from "./rows";

/** The subnets that remain for each service. */
export interface Placement {
  /** An expression for the subnets of the instance at hand. */
  readonly used: string;
  /** Refuses an instance that has no subnet left. */
  readonly precondition: Precondition;
}

/** The services of a block, what AWS says about them, and the subnets to choose from. */
interface Candidates {
  readonly block: PlannedBlock;
  readonly services: TerraformLocal;
  readonly lookup: DataAwsVpcEndpointService;
  readonly candidateSubnets: PlannedServiceLookup["candidateSubnets"];
}

/**
 * Keeps, of the subnets of each service, the first in each zone that the service offers. A service
 * for which AWS names no zones, such as one of another region, is taken to be in all of them.
 */
export function emitPlacement(
  scope: Construct,
  { block, services, lookup, candidateSubnets }: Candidates,
  { provider, values }: EmitContext,
): Placement {
  const all = `local.${new TerraformLocal(scope, "subnets", resolve(candidateSubnets, values)).friendlyUniqueId}`;
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
  const own = `\${${zone}[subnet]}`;
  const isTaken = `an endpoint has one subnet in each zone, and an earlier one is in ${own}`;
  const reason = `${isOffered} ? "${isTaken}" : "the service is not offered in ${own}"`;
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
      errorMessage: noZoneLeft(`${offered}[each.key].availability_zones`, `distinct(values(${zone}))`),
    },
  };
}

/** Why an endpoint has no subnet left; takes expressions for the zones of the service and of the subnets. */
function noZoneLeft(offered: string, zones: string): string {
  const listed = (list: string) => `\${join(", ", sort(${list}))}`;
  return `No subnet of \${each.key} is in a zone that the service offers. It offers ${listed(offered)}; the subnets are in ${listed(zones)}. Name a subnet in one of its zones, or remove the service.`;
}
