import { Fn, Op, type Postcondition, type Precondition, ref, Token } from "cdktf";
import type { PlannedGuards } from "../plan/guards";
import { namesOfOtherPartition, sameVpcTwice, sharingNeedsVpcDns } from "../plan/sharing-problems";
import { noGroupLeft, noIngressSourceLeft, noSubnetLeft, vpcDnsOff } from "../problems";
import { fill, type Resolve } from "./fill";

/** Conditions of the data source of the VPC: there each speaks once, and not once for each endpoint. */
export interface GuardConditions {
  /**
   * What must hold before the VPC is read.
   *
   * @default - nothing
   */
  readonly precondition?: Precondition[];
  /**
   * What must hold of the VPC.
   *
   * @default - nothing
   */
  readonly postcondition?: Postcondition[];
}

/** Writes the guards as conditions that name what is wrong, the value, and what to do. */
export function guardConditions(guards: PlannedGuards, resolve: Resolve): GuardConditions {
  const precondition = [
    ...listConditions(guards, resolve),
    ...regionConditions(guards, resolve),
    ...vpcConditions(guards, resolve),
  ];
  const postcondition = dnsConditions(guards, resolve);
  return {
    ...(precondition.length > 0 && { precondition }),
    ...(postcondition.length > 0 && { postcondition }),
  };
}

function listConditions(guards: PlannedGuards, resolve: Resolve): Precondition[] {
  const { subnetIds, securityGroupIds, ingressSources } = guards;
  const hasMember = (list: unknown) => Op.gte(Fn.lengthOf(fill(list, resolve)), 1);
  return [
    ...subnetIds.map(({ list, service }) => ({
      condition: hasMember(list),
      errorMessage: noSubnetLeft(service),
    })),
    ...securityGroupIds.map(({ list, service }) => ({
      condition: hasMember(list),
      errorMessage: noGroupLeft(service),
    })),
    ...(ingressSources
      ? [{ condition: hasMember(ingressSources), errorMessage: noIngressSourceLeft() }]
      : []),
  ];
}

/** The hosted zones were named before the region was known. */
function regionConditions({ zoneRegion }: PlannedGuards, resolve: Resolve): Precondition[] {
  if (!zoneRegion) return [];
  const elsewhere = Fn.can(Fn.regex("^(cn|us-iso|eu-iso|eusc)", Token.asString(fill(zoneRegion, resolve))));
  return [{ condition: Op.not(elsewhere), errorMessage: namesOfOtherPartition() }];
}

function vpcConditions({ vpcIds }: PlannedGuards, resolve: Resolve): Precondition[] {
  if (vpcIds.length === 0) return [];
  const all = vpcIds.map((vpcId) => Token.asString(fill(vpcId, resolve)));
  const areDistinct = Op.eq(Fn.lengthOf(Fn.distinct(all)), all.length);
  return [{ condition: areDistinct, errorMessage: sameVpcTwice(Fn.join(", ", all)) }];
}

function dnsConditions(guards: PlannedGuards, resolve: Resolve): Postcondition[] {
  const { privateDns, privateDnsIf, shared, servicesVariable } = guards;
  const dnsIsOn = "self.enable_dns_support && self.enable_dns_hostnames";
  if (servicesVariable !== undefined) {
    const usual = `contains(${JSON.stringify(privateDns.map((label) => label.replace(/\.Interface$/, "")))}, name)`;
    const said = "service.private_dns_enabled";
    const asked = `[for name, service in var.${servicesVariable} : ${said} == null ? ${usual} : ${said}]`;
    return [{ condition: `\${!anytrue(${asked}) || (${dnsIsOn})}`, errorMessage: vpcDnsOff([]) }];
  }
  if (shared) return [{ condition: `\${${dnsIsOn}}`, errorMessage: sharingNeedsVpcDns() }];
  if (privateDns.length > 0) return [{ condition: `\${${dnsIsOn}}`, errorMessage: vpcDnsOff(privateDns) }];
  if (privateDnsIf.length === 0) return [];
  const asked = Fn.anytrue(privateDnsIf.map((flag) => fill(flag, resolve)));
  return [{ condition: Op.or(Op.not(asked), ref(`(${dnsIsOn})`)), errorMessage: vpcDnsOff([]) }];
}
