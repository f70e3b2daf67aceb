import { Fn, Lazy, Op, type Postcondition, type Precondition, ref } from "cdktf";
import type { PlannedGuards } from "../model/planned-guards";
import { resolve, resolveListExpression, resolveTextExpression, type Values } from "./resolve";
import { type Show, showToken } from "./sensitive";

/** Conditions of the data source of the VPC. On the endpoints, each message would appear once for each of them. */
export interface GuardConditions {
  /**
   * What must be true before Terraform reads the VPC.
   *
   * @default - nothing
   */
  readonly precondition?: Precondition[];
  /**
   * What must be true of the VPC.
   *
   * @default - nothing
   */
  readonly postcondition?: Postcondition[];
}

/** The guards as conditions whose messages name what is wrong, the value, and what to do. */
export function guardConditions(guards: PlannedGuards, values: Values, show: Show): GuardConditions {
  const precondition = [
    ...listConditions(guards, values),
    ...regionConditions(guards, values),
    ...vpcConditions(guards, values, show),
  ].map(withReference);
  const postcondition = dnsConditions(guards, values, show);
  return {
    ...(precondition.length > 0 && { precondition }),
    ...(postcondition.length > 0 && { postcondition }),
  };
}

/** Terraform rejects a condition that refers to nothing, as one over functions of literals does. */
function withReference({ condition, errorMessage }: Precondition): Precondition {
  const produce: Parameters<typeof Lazy.anyValue>[0]["produce"] = (context) => {
    const resolved = String(context.resolve(condition));
    const withoutTexts = resolved.replace(/"(?:[^"\\$]|\\.)*"/g, "");
    if (/[a-z_][\w-]*\.\w/i.test(withoutTexts)) return resolved;
    return resolved.replace(/\}$/, " && path.module != null}");
  };
  return { condition: Lazy.anyValue({ produce }), errorMessage };
}

function listConditions(guards: PlannedGuards, values: Values): Precondition[] {
  const { subnetIds, securityGroupIds, ingressSources } = guards;
  const hasMember = (list: unknown) => Op.gte(Fn.lengthOf(resolveListExpression(list, values)), 1);
  return [
    ...subnetIds.map(({ list, service }) => ({
      condition: hasMember(list),
      errorMessage: noSubnetLeft(service),
    })),
    ...securityGroupIds.map(({ list, service }) => ({
      condition: hasMember(list),
      errorMessage: noGroupLeft(service),
    })),
    ...(ingressSources ? [{ condition: hasMember(ingressSources), errorMessage: NO_INGRESS_SOURCE_LEFT }] : []),
  ];
}

/** Synth named the hosted zones without knowing the region. */
function regionConditions({ zoneRegion }: PlannedGuards, values: Values): Precondition[] {
  if (!zoneRegion) return [];
  const elsewhere = Fn.can(Fn.regex("^(cn|us-iso|eu-iso|eusc)", resolveTextExpression(zoneRegion, values)));
  return [{ condition: Op.not(elsewhere), errorMessage: NAMES_OF_OTHER_PARTITION }];
}

function vpcConditions({ vpcIds }: PlannedGuards, values: Values, show: Show): Precondition[] {
  if (vpcIds.length === 0) return [];
  const all = vpcIds.map((vpcId) => resolveTextExpression(vpcId, values));
  const areDistinct = Op.eq(Fn.lengthOf(Fn.distinct(all)), all.length);
  return [{ condition: areDistinct, errorMessage: sameVpcTwice(showToken(Fn.join(", ", all), show)) }];
}

function dnsConditions(guards: PlannedGuards, values: Values, show: Show): Postcondition[] {
  const { privateDns, privateDnsIf, isShared, servicesVariable } = guards;
  const dnsIsOn = "self.enable_dns_support && self.enable_dns_hostnames";
  if (servicesVariable !== undefined) {
    const usual = `contains(${JSON.stringify(privateDns.map((label) => label.replace(/\.Interface$/, "")))}, name)`;
    const said = "service.private_dns_enabled";
    const asked = `[for name, service in var.${servicesVariable} : ${said} == null ? ${usual} : ${said}]`;
    return [{ condition: `\${!anytrue(${asked}) || (${dnsIsOn})}`, errorMessage: vpcDnsOff([], show) }];
  }
  if (isShared) return [{ condition: `\${${dnsIsOn}}`, errorMessage: sharingNeedsVpcDns(show) }];
  if (privateDns.length > 0) return [{ condition: `\${${dnsIsOn}}`, errorMessage: vpcDnsOff(privateDns, show) }];
  if (privateDnsIf.length === 0) return [];
  const asked = Fn.anytrue(privateDnsIf.map((flag) => resolve(flag, values)));
  return [{ condition: Op.or(Op.not(asked), ref(`(${dnsIsOn})`)), errorMessage: vpcDnsOff([], show) }];
}

/** The DNS attributes of the VPC. */
function dnsState(show: Show): string {
  return `\${${show("self.id")}} has enable_dns_support = \${self.enable_dns_support}, enable_dns_hostnames = \${self.enable_dns_hostnames}`;
}

/** The VPC does not serve private DNS. */
function vpcDnsOff(services: readonly string[], show: Show): string {
  const whose = services.length > 0 ? `of ${services.join(", ")} ` : "";
  return `Private DNS ${whose}needs both DNS attributes of the VPC, but ${dnsState(show)}: turn both on, or set privateDnsEnabled to false. No endpoint was created.`;
}

/** A list of subnets is empty; it is the shared one if no service is named. */
function noSubnetLeft(service: string | undefined): string {
  return `subnetIds${ofService(service)} is an empty list: an interface endpoint needs at least one subnet, and at most one in each availability zone. Name one, or remove the endpoint.`;
}

/** A list of security groups is empty. */
function noGroupLeft(service: string | undefined): string {
  return `securityGroupIds${ofService(service)} is an empty list: AWS would guard the endpoint by the default group of the VPC. Name a group, or leave securityGroupIds out.`;
}

function ofService(service: string | undefined): string {
  return service === undefined ? "" : ` of ${service}`;
}

/** All lists of sources are empty. */
const NO_INGRESS_SOURCE_LEFT =
  "securityGroup names no source of clients, since all its ingress lists are empty: name at least one source, or leave the lists out to admit the VPC's own blocks.";

/** A VPC would not resolve the names of shared endpoints. */
export function sharingNeedsVpcDns(show: Show): string {
  return `The names of shared endpoints resolve if both DNS attributes of the VPC are on, but ${dnsState(show)}: turn both on.`;
}

/** The region is in a partition with other names. */
const NAMES_OF_OTHER_PARTITION =
  "The hosted zones have the names of commercial and GovCloud regions, since the region was not known at synth, but this region is in another partition: give region as a literal. No endpoint was created.";

/** Two of the VPCs of the hub and its spokes are the same. */
function sameVpcTwice(vpcIds: string): string {
  return `The hub and its spokes name a VPC twice (${vpcIds}), and AWS associates a VPC only once: give each spoke a VPC of its own, other than the hub's. No endpoint was created.`;
}
