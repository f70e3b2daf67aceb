import { zonesOrProfile } from "../../lib/rules/zones-or-profile";

describe("zones-or-profile", () => {
  test("accepts one of the two", () => {
    expect(zonesOrProfile.check(["zoneIds"], 1)).toEqual([]);
  });

  test.each([
    ["neither", 0, "Missing: give zoneIds of the hub (hub.zoneIdsFor(...)) or its profileId"],
    ["both", 2, "Received both: give either zoneIds of the hub (hub.zoneIdsFor(...)) or its profileId"],
  ])("finds %s", (_about, given, message) => {
    expect(zonesOrProfile.check(["zoneIds"], given)).toEqual([
      { rule: "zones-or-profile", path: ["zoneIds"], message, severity: "error" },
    ]);
  });
});
