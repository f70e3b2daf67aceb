import { show } from "../shapes/text";
import { isUnresolved } from "../shapes/unresolved";
import { eachAddress } from "./each-address";
import { defineRule, finding } from "./rule";

export const addressOutsideSubnets = defineRule({
  id: "address-outside-subnets",
  what: "A fixed address is in one of the subnets of its endpoint.",
  why: "AWS would reject an address in any other subnet in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetConfiguration.html (2026)",
  check: eachAddress(({ subnetId }, path, { options: { subnetIds } }) => {
    if (typeof subnetId !== "string" || subnetIds === undefined || isUnresolved(subnetIds) || subnetIds.length === 0)
      return [];
    if (subnetIds.some(isUnresolved) || subnetIds.includes(subnetId)) return [];
    return finding(
      [...path, "subnetId"],
      `${show(subnetId)} is not among the subnets of this endpoint: add it to subnetIds`,
    );
  }),
});
