import { defineRule } from "./rule";

export const profileOfOtherRegion = defineRule({
  id: "profile-of-other-region",
  what: "A Route 53 Profile serves VPCs of its own region.",
  why: "AWS would reject the association in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profile-associate-vpcs.html (2026)",
  check: ({ props: { region: hub }, plan: { sharing } }) => {
    if (!sharing?.profile || typeof hub !== "string") return [];
    const elsewhere = sharing.spokes.filter(({ region }) => typeof region === "string" && region !== hub);
    return elsewhere.map(({ key }) => ({
      path: ["spokes", key, "region"],
      message:
        "A Route 53 Profile serves VPCs of its own region only: define another hub in that region, or share by hosted zones",
    }));
  },
});
