import { writePath } from "../shapes/problem";
import { defineRule, finding } from "./rule";

export const spokeRepeated = defineRule({
  id: "spoke-repeated",
  what: "A VPC is given as one spoke only.",
  why: "AWS associates a VPC with a hosted zone or a Profile once.",
  source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_AssociateVPCWithHostedZone.html (2026)",
  check: ({ props: { vpcId: hub }, plan: { sharing } }) => {
    const spokes = (sharing?.spokes ?? []).filter(({ vpcId }) => typeof vpcId === "string" && vpcId !== hub);
    return spokes.flatMap(({ key, vpcId }, index) => {
      const earlier = spokes.slice(0, index).findLast((other) => other.vpcId === vpcId);
      if (!earlier) return [];
      return finding(
        ["spokes", key, "vpcId"],
        `${vpcId} is also the VPC of ${writePath(["spokes", earlier.key])}, and AWS associates a VPC once: remove one of the two`,
      );
    });
  },
});
