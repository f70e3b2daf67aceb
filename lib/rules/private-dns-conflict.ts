import { shapeRule } from "../shapes/rule";
import { show } from "../shapes/text";

export const privateDnsConflict = shapeRule({
  id: "private-dns-conflict",
  what: "A VPC has one endpoint with private DNS for a name.",
  why: "AWS would reject the second one in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html (2026)",
  message: (name: string, vpcId: string, owner: string) =>
    `${owner} already gives ${show(name)} private DNS in ${vpcId}, and a VPC has room for one: remove one of the two, or turn private DNS off for one (privateDnsEnabled: false)`,
});
