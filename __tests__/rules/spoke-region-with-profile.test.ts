import { spokeRegionWithProfile } from "../../lib/rules/spoke-region-with-profile";

describe("spoke-region-with-profile", () => {
  test("finds the region of a spoke that associates with a Profile", () => {
    expect(spokeRegionWithProfile.check(["region"])).toEqual([
      {
        rule: "spoke-region-with-profile",
        path: ["region"],
        message:
          "A Route 53 Profile serves VPCs of its own region only: remove the region, or define another hub in that region or share by hosted zones",
        severity: "error",
      },
    ]);
  });
});
