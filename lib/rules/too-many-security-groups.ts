import { groupCounts } from "./group-counts";
import { defineRule, finding } from "./rule";

const HIGHEST_QUOTA = 16;

export const tooManySecurityGroups = defineRule({
  id: "too-many-security-groups",
  what: "An endpoint has at most 16 security groups.",
  why: "AWS grants no higher quota for a network interface, and would reject the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html (2026)",
  check: (subject) =>
    groupCounts(subject).flatMap(({ path, count }) =>
      count > HIGHEST_QUOTA
        ? finding(
            path,
            `${count} security groups on one endpoint exceed 16, the highest quota that AWS grants for a network interface: merge groups`,
          )
        : [],
    ),
});
