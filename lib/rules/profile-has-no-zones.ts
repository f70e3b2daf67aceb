import { shapeRule } from "../shapes/rule";

export const profileHasNoZones = shapeRule({
  id: "profile-has-no-zones",
  what: "zoneIdsFor() is called on a hub that shares by hosted zones.",
  why: "A Route 53 Profile shares the names without hosted zones.",
  message: () => "A Route 53 Profile shares the names, so there are no hosted zones: pass profileId",
});
