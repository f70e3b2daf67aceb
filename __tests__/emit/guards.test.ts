import { Fn, ref } from "cdktf";
import { guardConditions } from "../../lib/emit/guards";
import type { Show } from "../../lib/emit/sensitive";
import type { PlannedGuards } from "../../lib/model/planned-guards";
import { joinLists, reference, tokenValue } from "../../lib/shapes/unresolved";
import { newStack } from "../defined";
import { resolved } from "../emitted";

const NOTHING: PlannedGuards = {
  privateDns: [],
  privateDnsIf: [],
  servicesVariable: undefined,
  isShared: false,
  zoneRegion: undefined,
  vpcIds: [],
  subnetIds: [],
  securityGroupIds: [],
  ingressSources: undefined,
};

const DNS_IS_ON = "self.enable_dns_support && self.enable_dns_hostnames";
const STATE =
  "${self.id} has enable_dns_support = ${self.enable_dns_support}, enable_dns_hostnames = ${self.enable_dns_hostnames}";

/** The conditions of guards, with their tokens as expressions. */
function conditionsOf(guards: Partial<PlannedGuards>, show: Show = (expression) => expression): unknown {
  const values = () => ref("data.aws_region.region.id");
  return resolved(newStack(), guardConditions({ ...NOTHING, ...guards }, values, show));
}

/** A value that only Terraform knows. */
function token(name: string) {
  return tokenValue(ref(`var.${name}`));
}

describe("guardConditions()", () => {
  test("are none if there is nothing to check", () => {
    expect(conditionsOf({})).toEqual({});
  });

  test("refer to something, as Terraform demands, even if they are over literals", () => {
    const conditionOf = (list: unknown) => {
      const found: unknown = conditionsOf({ subnetIds: [{ list: tokenValue(list), service: undefined }] });
      return JSON.parse(JSON.stringify(found)).precondition[0].condition;
    };
    expect(conditionOf(Fn.compact(["a.b", "c-d.e", ""]))).toMatch(
      /^\$\{\(length\(compact\(.*>= 1\) && path\.module != null\}$/,
    );
    expect(conditionOf(Fn.compact(["a.b", "x ${var.x}"]))).not.toContain("path.module");
    expect(conditionOf(ref("var.x"))).toBe("${(length(var.x) >= 1)}");
  });

  const NO_SUBNET =
    "is an empty list: an interface endpoint needs at least one subnet, and at most one in each availability zone. Name one, or remove the endpoint.";
  const NO_GROUP =
    "is an empty list: AWS would guard the endpoint by the default group of the VPC. Name a group, or leave securityGroupIds out.";

  test.each<readonly [string, Partial<PlannedGuards>, string, string]>([
    [
      "a list of subnets",
      { subnetIds: [{ list: token("subnets"), service: undefined }] },
      "${(length(var.subnets) >= 1)}",
      `subnetIds ${NO_SUBNET}`,
    ],
    [
      "the subnets of a service",
      { subnetIds: [{ list: token("subnets"), service: "kms" }] },
      "${(length(var.subnets) >= 1)}",
      `subnetIds of kms ${NO_SUBNET}`,
    ],
    [
      "a list of security groups",
      { securityGroupIds: [{ list: token("groups"), service: undefined }] },
      "${(length(var.groups) >= 1)}",
      `securityGroupIds ${NO_GROUP}`,
    ],
    [
      "the security groups of a service",
      { securityGroupIds: [{ list: token("groups"), service: "kms" }] },
      "${(length(var.groups) >= 1)}",
      `securityGroupIds of kms ${NO_GROUP}`,
    ],
    [
      "all sources of clients",
      { ingressSources: joinLists(token("blocks"), token("groups")) },
      "${(length(concat(tolist(var.blocks), tolist(var.groups))) >= 1)}",
      "securityGroup names no source of clients, since all its ingress lists are empty: name at least one source, or leave the lists out to admit the VPC's own blocks.",
    ],
    [
      "the region of hosted zones",
      { zoneRegion: reference("region") },
      '${!can(regex("^(cn|us-iso|eu-iso|eusc)", data.aws_region.region.id))}',
      "The hosted zones have the names of commercial and GovCloud regions, since the region was not known at synth, but this region is in another partition: give region as a literal. No endpoint was created.",
    ],
    [
      "the VPCs of a hub and its spokes",
      { vpcIds: ["vpc-1", token("spoke")] },
      '${(length(distinct(["vpc-1", var.spoke])) == 2)}',
      'The hub and its spokes name a VPC twice (${join(", ", ["vpc-1", var.spoke])}), and AWS associates a VPC only once: give each spoke a VPC of its own, other than the hub\'s. No endpoint was created.',
    ],
  ])("check, before the VPC is read, %s", (_about, guards, condition, errorMessage) => {
    expect(conditionsOf(guards)).toEqual({ precondition: [{ condition, errorMessage }] });
  });

  const DNS_OFF = `needs both DNS attributes of the VPC, but ${STATE}: turn both on, or set privateDnsEnabled to false. No endpoint was created.`;

  test.each<readonly [string, Partial<PlannedGuards>, string, string]>([
    [
      "services with private DNS",
      { privateDns: ["kms", "sqs"], privateDnsIf: [token("private")] },
      `\${${DNS_IS_ON}}`,
      `Private DNS of kms, sqs ${DNS_OFF}`,
    ],
    [
      "private DNS that a variable turns on",
      { privateDnsIf: [token("one"), token("other")] },
      `\${(!anytrue([var.one, var.other]) || (${DNS_IS_ON}))}`,
      `Private DNS ${DNS_OFF}`,
    ],
    [
      "private DNS that callers turn on and off",
      { servicesVariable: "services", privateDns: ["kms", "s3.Interface"] },
      `\${!anytrue([for name, service in var.services : service.private_dns_enabled == null ? contains(["kms","s3"], name) : service.private_dns_enabled]) || (${DNS_IS_ON})}`,
      `Private DNS ${DNS_OFF}`,
    ],
    [
      "endpoints that other VPCs share",
      { isShared: true, privateDns: ["sqs"] },
      `\${${DNS_IS_ON}}`,
      `The names of shared endpoints resolve if both DNS attributes of the VPC are on, but ${STATE}: turn both on.`,
    ],
  ])("check the DNS attributes of the VPC for %s", (_about, guards, condition, errorMessage) => {
    expect(conditionsOf(guards)).toEqual({ postcondition: [{ condition, errorMessage }] });
  });

  test("show ids that may be sensitive", () => {
    const show: Show = (expression) => `nonsensitive(${expression})`;
    const { precondition, postcondition } = Object(
      conditionsOf({ privateDns: ["sqs"], vpcIds: [token("a"), token("b")] }, show),
    );
    expect(postcondition[0].errorMessage).toContain("but ${nonsensitive(self.id)} has");
    expect(precondition[0].errorMessage).toContain('a VPC twice (${nonsensitive(join(", ", [var.a, var.b]))}), and');
  });

  test("check lists, then the region, then the VPCs", () => {
    const guards = guardConditions(
      {
        ...NOTHING,
        vpcIds: ["vpc-1", "vpc-2"],
        zoneRegion: reference("region"),
        ingressSources: token("blocks"),
        securityGroupIds: [{ list: token("groups"), service: undefined }],
        subnetIds: [{ list: token("subnets"), service: undefined }],
      },
      () => "eu-west-1",
      (expression) => expression,
    );
    expect(guards.precondition?.map(({ errorMessage }) => errorMessage.split(" ")[0])).toEqual([
      "subnetIds",
      "securityGroupIds",
      "securityGroup",
      "The",
      "The",
    ]);
  });
});
