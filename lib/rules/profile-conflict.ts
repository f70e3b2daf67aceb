import { shapeRule } from "../shapes/rule";

export const profileConflict = shapeRule({
  id: "profile-conflict",
  what: "A VPC has one Route 53 Profile.",
  why: "AWS would reject the second association in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53profiles_AssociateProfile.html (2026)",
  message: (_name: string, vpcId: string, owner: string) =>
    `${owner} already associates ${vpcId} with its Route 53 Profile, and a VPC has room for one: remove the VPC from one of the two, or put the services of both into one`,
});
