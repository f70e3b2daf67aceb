import { groupCounts } from "./group-counts";
import { defineRule, finding } from "./rule";

const DEFAULT_QUOTA = 5;
const HIGHEST_QUOTA = 16;

export const manySecurityGroups = defineRule({
  id: "many-security-groups",
  severity: "warn",
  basis: "facts",
  what: "An endpoint has at most 5 security groups.",
  why: "AWS enforces the default quota of 5 in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html (2026)",
  check: (subject) =>
    groupCounts(subject).flatMap(({ path, count }) =>
      count > DEFAULT_QUOTA && count <= HIGHEST_QUOTA
        ? finding(
            path,
            `${count} security groups on one endpoint exceed the default quota of 5 for a network interface: raise the quota or merge groups`,
          )
        : [],
    ),
});
