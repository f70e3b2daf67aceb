import { shapeRule } from "../shapes/rule";
import { show } from "../shapes/text";

export const sharedNamesConflict = shapeRule({
  id: "shared-names-conflict",
  what: "A VPC resolves a private name by one hub or one endpoint.",
  why: "AWS would reject the second one in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html (2026)",
  message: (name: string, vpcId: string, owner: string) =>
    `${owner} already gives ${show(name)} private DNS in ${vpcId}, and a VPC has room for one: remove the service or the VPC from one of the two`,
});
