import { isUnresolved, type Unresolved } from "../unresolved";
import { joinLists } from "./blank";
import type { PlannedBlock } from "./blocks";
import type { Input } from "./input";
import type { PlannedGroup } from "./security-group";

/** What Terraform checks once, before any endpoint is made. */
export interface PlannedGuards {
  /** The services that resolve privately, and so need both DNS attributes of the VPC. */
  readonly privateDns: readonly string[];
  /** Whether further services resolve privately, where only Terraform knows. */
  readonly privateDnsIf: readonly Unresolved[];
  /** The variable by which callers turn private DNS on and off, if there is one. */
  readonly servicesVariable: string | undefined;
  /** Lists of subnets of which only Terraform knows whether they have a member. */
  readonly subnetIds: readonly UnknownSubnets[];
  /** All sources of clients, where only Terraform knows whether there are any. */
  readonly ingressSources: Unresolved | undefined;
}

/** Subnets that only Terraform knows. */
export interface UnknownSubnets {
  readonly list: Unresolved;
  /** The service that names them for itself; nothing where they are the shared ones. */
  readonly service: string | undefined;
}

/** Decides what there is to check; nothing where the user wants no guards or synth has settled them all. */
export function planGuards(
  blocks: readonly PlannedBlock[],
  group: PlannedGroup | undefined,
  input: Input,
): PlannedGuards | undefined {
  if (input.guards === false) return undefined;
  const rows = blocks.flatMap((block) => Object.entries(block.rows));
  const privateDns = rows.filter(([, row]) => row["private_dns_enabled"] === true).map(([label]) => label);
  const privateDnsIf = rows.map(([, row]) => row["private_dns_enabled"]).filter(isUnresolved);
  const subnetIds = unknownSubnets(blocks, input);
  const ingressSources = group && unknownSources(input);
  const { servicesVariable } = input;
  const settled =
    servicesVariable === undefined &&
    privateDns.length + privateDnsIf.length + subnetIds.length === 0 &&
    !ingressSources;
  return settled ? undefined : { privateDns, privateDnsIf, servicesVariable, subnetIds, ingressSources };
}

/** Each list once, however many endpoints stand in it. */
function unknownSubnets(blocks: readonly PlannedBlock[], input: Input): readonly UnknownSubnets[] {
  const lists = blocks.flatMap(({ rows, shared }) => [
    { list: shared.subnet_ids, service: undefined },
    ...Object.entries(rows).map(([label, row]) => ({
      list: row.subnet_ids,
      service: row.subnet_ids === input.subnetIds ? undefined : label,
    })),
  ]);
  const unknown = lists.flatMap(({ list, service }) => (isUnresolved(list) ? [{ list, service }] : []));
  return unknown.filter(({ list }, index) => unknown.findIndex((one) => one.list === list) === index);
}

/** The user's sources as one list, if only Terraform knows whether it has a member. */
function unknownSources({ securityGroup = {} }: Input): Unresolved | undefined {
  const { ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds } =
    securityGroup;
  const sources = [ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds];
  const given = sources.filter((source) => source !== undefined);
  return given.length > 0 && given.every(isUnresolved) ? joinLists(...given) : undefined;
}
