import { ref } from "cdktf";
import { Construct } from "constructs";
import { emitSpoke } from "../../lib/emit/spoke";
import type { SpokePlan } from "../../lib/model/planned-sharing";
import { tokenValue } from "../../lib/shapes/unresolved";
import { newStack } from "../defined";
import { only, synthesized } from "../emitted";

const PLAN: SpokePlan = {
  vpcId: "vpc-1",
  region: undefined,
  zoneIds: { "a.b": "Z1" },
  profileId: undefined,
  hasGuards: true,
};

/** The Terraform JSON of a plan. */
function emittedBy(plan: Partial<SpokePlan>) {
  const stack = newStack();
  emitSpoke(stack, { ...PLAN, ...plan }, {}, (expression) => expression);
  return synthesized(stack);
}

describe("emitSpoke()", () => {
  test("checks the DNS attributes of the VPC first", () => {
    const { data, resource } = emittedBy({});
    expect(only(data.aws_vpc)).toEqual({
      id: "vpc-1",
      lifecycle: {
        postcondition: [
          {
            condition: "${self.enable_dns_support && self.enable_dns_hostnames}",
            error_message: expect.stringMatching(/^The names of shared endpoints resolve if both DNS attributes /),
          },
        ],
      },
    });
    expect(only(resource.aws_route53_zone_association)).toMatchObject({ depends_on: ["data.aws_vpc.vpc"] });
  });

  test.each<readonly [string, Partial<SpokePlan>]>([
    ["without guards", { hasGuards: false }],
    ["in another region, which the provider does not read", { region: "us-east-1" }],
  ])("checks nothing %s", (_about, plan) => {
    expect(emittedBy(plan)).not.toHaveProperty("data");
  });

  test("associates the VPC with zones that only Terraform knows", () => {
    const { resource } = emittedBy({ zoneIds: tokenValue(ref("var.zones")), hasGuards: false });
    expect(only(resource.aws_route53_zone_association)).toEqual({
      for_each: "${var.zones}",
      vpc_id: "vpc-1",
      zone_id: "${each.value}",
    });
  });

  test("gives an association with a Profile a name that Route 53 accepts", () => {
    const stack = newStack();
    const scope = new Construct(stack, "billing.account".padEnd(80, "x"));
    emitSpoke(scope, { ...PLAN, profileId: "rp-1", hasGuards: false }, {}, (expression) => expression);
    const { name } = only(synthesized(stack).resource.aws_route53profiles_association);
    expect(name).toBe("spoke-billing-account".padEnd(64, "x"));
  });
});
