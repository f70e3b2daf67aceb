import { manySecurityGroups } from "../../lib/rules/many-security-groups";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const SQS = { services: ["sqs"] };

describe("many-security-groups", () => {
  test.each([
    ["no groups", SQS],
    ["5 groups", { ...SQS, securityGroupIds: groups(5) }],
    ["5 groups of a service", { services: { sqs: { securityGroupIds: groups(5) } } }],
    ["4 groups and the created one", { ...SQS, securityGroupIds: groups(4), securityGroup: {} }],
    ["a list that only Terraform knows", { ...SQS, securityGroupIds: TOKEN }],
    ["a list of a service that only Terraform knows", { services: { sqs: { securityGroupIds: TOKEN } } }],
    ["6 groups that no endpoint takes", { services: ["s3"], securityGroupIds: groups(6) }],
    [
      "6 groups if each service has its own",
      { services: { sqs: { securityGroupIds: groups(1) } }, securityGroupIds: groups(6) },
    ],
    ["17 groups, which another rule reports", { ...SQS, securityGroupIds: groups(17) }],
  ])("accepts %s", (_about, props) => {
    expect(findings(manySecurityGroups, props)).toEqual([]);
  });

  test.each([
    ["6 shared groups", { ...SQS, securityGroupIds: groups(6) }, [message(6)]],
    ["16 shared groups", { ...SQS, securityGroupIds: groups(16) }, [message(16)]],
    ["5 groups and the created one", { ...SQS, securityGroupIds: groups(5), securityGroup: {} }, [message(6)]],
    [
      "6 groups of a service",
      { services: { sqs: { securityGroupIds: groups(6) } } },
      [message(6, "services.sqs.securityGroupIds")],
    ],
    [
      "those of a service and the shared ones",
      { services: { sqs: { securityGroupIds: groups(6) }, kms: {} }, securityGroupIds: groups(7) },
      [message(6, "services.sqs.securityGroupIds"), message(7)],
    ],
    [
      "those of a service if only Terraform knows the shared ones",
      { services: { sqs: { securityGroupIds: groups(6) }, kms: {} }, securityGroupIds: TOKEN },
      [message(6, "services.sqs.securityGroupIds")],
    ],
  ])("finds %s", (_about, props, expected) => {
    expect(findings(manySecurityGroups, props)).toEqual(expected);
  });
});

function message(count: number, path = "securityGroupIds"): string {
  return `${path}: ${count} security groups on one endpoint exceed the default quota of 5 for a network interface: raise the quota or merge groups`;
}

function groups(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `sg-0123456789abcde${String(index).padStart(2, "0")}`);
}
