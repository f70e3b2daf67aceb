import { DataAwsSubnet } from "@cdktf/provider-aws/lib/data-aws-subnet";
import { type Precondition, ref, TerraformCount, TerraformLocal, TerraformOutput, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedBlock, PlannedServiceLookup } from "../model/planned-block";
import { dataAddress, localAddress } from "./addresses";
import type { EmitContext } from "./emit-context";
import { resolveInOrder } from "./resolve";
import { hasColumn, perLabel, perService, serviceOfRow } from "./rows";
import { showMembers } from "./sensitive";
import { untagged } from "./tags";

/** The subnets that remain for each service. */
export interface Placement {
  /** An expression for the subnets of an instance. */
  readonly used: string;
  /** Fails for an instance that has no subnet left. */
  readonly precondition: Precondition;
}

/** The services of a block, the address of what AWS says about them, and the subnets to choose from. */
interface Candidates {
  readonly block: PlannedBlock;
  readonly services: TerraformLocal;
  readonly lookup: string;
  readonly candidateSubnets: NonNullable<PlannedServiceLookup["candidateSubnets"]>;
}

/**
 * Keeps, of the subnets of each service, the first in each zone that the service offers. A service
 * for which AWS names no zones, such as one of another region, is taken to be in all of them.
 */
export function emitPlacement(
  scope: Construct,
  { block, services, lookup, candidateSubnets }: Candidates,
  context: EmitContext,
): Placement {
  const { subnets, zones } = emitSubnets(scope, candidateSubnets, context);
  // A set has no positions.
  const own = showMembers("tolist(service.subnet_ids)", context.show);
  const candidates = hasColumn(block, "subnet_ids") ? own : subnets;
  const offered = `${lookup}[${serviceOfRow(block)}].availability_zones`;
  const isOffered = `(length(${offered}) == 0 || contains(${offered}, ${zones}[subnet]))`;
  const isFirst = `index([for other in ${candidates} : ${zones}[other]], ${zones}[subnet]) == position`;
  const kept = `[for position, subnet in ${candidates} : subnet if ${isOffered} && ${isFirst}]`;
  const used = emitLocal(scope, "used-subnets", `\${${perService(block, services, kept)}}`);
  const report = reportOf(`${used}[${serviceOfRow(block)}]`, { candidates, isOffered, zones });
  new TerraformOutput(scope, "subnet-placement", {
    description: "Service -> the subnets that its endpoint uses, and those that it skips with the reason",
    value: `\${${perLabel(block, services, report)}}`,
  });
  const condition = `\${length(${used}[each.key]) > 0}`;
  const errorMessage = noZoneLeft(`${lookup}[each.key].availability_zones`, `distinct(values(${zones}))`);
  return { used: `${used}[each.key]`, precondition: { condition, errorMessage } };
}

/** The addresses of the locals that hold all subnets, and the zone of each. */
interface EmittedSubnets {
  readonly subnets: string;
  readonly zones: string;
}

function emitSubnets(
  scope: Construct,
  candidateSubnets: Candidates["candidateSubnets"],
  { meta, values, show }: EmitContext,
): EmittedSubnets {
  const given = emitLocal(scope, "subnets", resolveInOrder(candidateSubnets, values));
  const shown = showMembers(given, show);
  const subnets = shown === given ? given : emitLocal(scope, "shown-subnets", `\${${shown}}`);
  const subnet = new DataAwsSubnet(scope, "subnet", {
    ...meta,
    count: TerraformCount.of(Token.asNumber(ref(`length(${subnets})`))),
    id: `\${${subnets}[count.index]}`,
  });
  untagged(subnet);
  const zones = `\${zipmap(${subnets}, ${dataAddress(subnet)}[*].availability_zone)}`;
  return { subnets, zones: emitLocal(scope, "zones", zones) };
}

function emitLocal(scope: Construct, id: string, expression: unknown): string {
  return localAddress(new TerraformLocal(scope, id, expression));
}

/** Expressions about the subnets of one service, each of which they see as `subnet`. */
interface SubnetExpressions {
  readonly candidates: string;
  readonly isOffered: string;
  readonly zones: string;
}

/** An expression for the subnets that an endpoint uses, and those that it skips. */
function reportOf(used: string, { candidates, isOffered, zones }: SubnetExpressions): string {
  const zone = `\${${zones}[subnet]}`;
  const isTaken = `an endpoint has one subnet in each zone, and an earlier one is in ${zone}`;
  const reason = `${isOffered} ? "${isTaken}" : "the service is not offered in ${zone}"`;
  const skipped = `{for subnet in ${candidates} : subnet => ${reason} if !contains(${used}, subnet)}`;
  return `{ used = ${used}, skipped = ${skipped} }`;
}

/** Why an endpoint has no subnet left; takes expressions for the zones of the service and of the subnets. */
function noZoneLeft(offered: string, zones: string): string {
  const listed = (list: string) => `\${join(", ", sort(${list}))}`;
  return `No subnet of \${each.key} is in a zone that the service offers. It offers ${listed(offered)}; the subnets are in ${listed(zones)}. Name a subnet in one of its zones, or remove the service.`;
}
