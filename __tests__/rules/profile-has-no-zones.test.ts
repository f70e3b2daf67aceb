import { profileHasNoZones } from "../../lib/rules/profile-has-no-zones";

describe("profile-has-no-zones", () => {
  test("finds a call for the zones of a hub with a Profile", () => {
    expect(profileHasNoZones.check(["profile"])).toEqual([
      {
        rule: "profile-has-no-zones",
        path: ["profile"],
        message: "A Route 53 Profile shares the names, so there are no hosted zones: pass profileId",
        severity: "error",
      },
    ]);
  });
});
