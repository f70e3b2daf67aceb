import { cite } from "../../lib/rules/cite";
import { endedService } from "../../lib/rules/ended-service";
import { findings, findingsWith, paths } from "./check-rule";

describe("ended-service", () => {
  test.each([
    ["a service that AWS offers", "sqs"],
    ["a service that AWS ends later", "thinclient.api"],
    ["a service without a day, which AWS has probably retired", "robomaker"],
  ])("accepts %s", (_about, service) => {
    expect(findings(endedService, { services: [service] })).toEqual([]);
  });

  test("accepts the day itself, on which a notice was read", () => {
    const today = { panorama: { retired: "2026-11-28" } };
    expect(findingsWith(endedService, { services: ["panorama"] }, today)).toEqual([]);
  });

  test("accepts a custom service", () => {
    const own = { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" };
    expect(findings(endedService, { services: [], customServices: { own } })).toEqual([]);
  });

  test.each(["appmesh", "evidently", "finspace-api", "lookoutequipment", "panorama", "proton", "qldb.session"])(
    "finds %s, whose last day was over when the notice was read",
    (service) => {
      expect(paths(endedService, { services: ["sqs", service] })).toEqual(["services[1]"]);
    },
  );

  test("says when and where from", () => {
    expect(findings(endedService, { services: { appmesh: {} } })).toEqual([
      `services.appmesh: The last day of "appmesh" was 2026-09-30 (${cite("appmesh", "retired")}): remove this endpoint`,
    ]);
  });
});
