import { defineRule } from "./rule";

export const spokeBlocksNotUsed = defineRule({
  id: "spoke-blocks-not-used",
  what: "The blocks of a spoke are given only if a security group is created.",
  why: "Nothing would admit them, and its clients would time out.",
  check: ({ props: { spokes = {} }, plan }) => {
    if (plan.securityGroup) return [];
    return Object.entries(spokes).flatMap(([key, spoke]) => {
      const given = (["ingressCidrBlocks", "ingressIpv6CidrBlocks"] as const).filter((option) => spoke[option]);
      return given.map((option) => ({
        path: ["spokes", key, option],
        message:
          "No security group is created that could admit these blocks: admit them in the existing groups and remove them here, or give securityGroup too",
      }));
    });
  },
});
