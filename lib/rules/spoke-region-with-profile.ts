import { shapeRule } from "../shapes/rule";

export const spokeRegionWithProfile = shapeRule({
  id: "spoke-region-with-profile",
  what: "The region of a spoke is given only with zoneIds.",
  why: "A Route 53 Profile serves VPCs of its own region only.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profile-associate-vpcs.html (2026)",
  message: () =>
    "A Route 53 Profile serves VPCs of its own region only: remove the region, or define another hub in that region or share by hosted zones",
});
