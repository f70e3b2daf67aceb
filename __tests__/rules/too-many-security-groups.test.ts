import { tooManySecurityGroups } from "../../lib/rules/too-many-security-groups";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

const SQS = { services: ["sqs"] };

describe("too-many-security-groups", () => {
  test.each([
    ["16 shared groups", { ...SQS, securityGroupIds: groups(16) }],
    ["15 shared groups and the created one", { ...SQS, securityGroupIds: groups(15), securityGroup: {} }],
    ["16 groups of a service", { services: { sqs: own(16) } }],
    ["16 groups of a service while the created one guards another", { services: { sqs: own(16), kms: {} } }],
    ["17 groups that no endpoint takes", { services: ["s3"], securityGroupIds: groups(17) }],
    ["groups that only Terraform knows", { ...SQS, securityGroupIds: tokenValue("${var.groups}") }],
    ["groups of a service that only Terraform knows", { services: { sqs: unknown() } }],
  ])("accepts %s", (_about, props) => {
    expect(findings(tooManySecurityGroups, props)).toEqual([]);
  });

  test.each([
    [
      "16 shared groups and the created one",
      { ...SQS, securityGroupIds: groups(16), securityGroup: {} },
      ["securityGroupIds"],
    ],
    ["17 groups of a service", { services: { sqs: own(17), kms: {} } }, ["services.sqs.securityGroupIds"]],
    [
      "17 shared groups and 18 of a service",
      { services: { sqs: own(18), kms: {} }, ...own(17) },
      ["services.sqs.securityGroupIds", "securityGroupIds"],
    ],
  ])("finds %s", (_about, props, expected) => {
    expect(paths(tooManySecurityGroups, props)).toEqual(expected);
  });

  test("says how many there may be", () => {
    expect(findings(tooManySecurityGroups, { ...SQS, securityGroupIds: groups(17) })).toEqual([
      "securityGroupIds: 17 security groups on one endpoint exceed 16, the highest quota that AWS grants for a network interface: merge groups",
    ]);
  });
});

/** So many ids of security groups. */
function groups(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `sg-0123456789abcde${String(index).padStart(2, "0")}`);
}

function own(count: number): object {
  return { securityGroupIds: groups(count) };
}

function unknown(): object {
  return { securityGroupIds: tokenValue("${var.groups}") };
}
