import { show } from "../shapes/text";
import { defineRule, finding } from "./rule";

export const spokeNotAdmitted = defineRule({
  id: "spoke-not-admitted",
  severity: "warn",
  basis: "judgement",
  what: "The security group admits the clients of each spoke.",
  why: "They would resolve the names and time out.",
  check: ({ props: { spokes = {}, securityGroup = {} }, plan }) => {
    const { ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds } = securityGroup;
    const named = [ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds];
    if (!plan.securityGroup || named.some((sources) => sources !== undefined)) return [];
    return Object.entries(spokes).flatMap(([key, spoke]) =>
      (spoke.ingressCidrBlocks ?? spoke.ingressIpv6CidrBlocks) === undefined
        ? finding(
            ["spokes", key],
            `The security group admits no block of the spoke ${show(key)}, so its clients resolve the names and reach nothing: give ingressCidrBlocks, or admit them by securityGroup`,
          )
        : [],
    );
  },
});
