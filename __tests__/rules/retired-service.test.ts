import { retiredService } from "../../lib/rules/retired-service";
import { findings } from "./check-rule";

describe("retired-service", () => {
  test("accepts services that AWS offers", () => {
    expect(findings(retiredService, { services: ["sqs", "s3"] })).toEqual([]);
  });

  test("accepts a custom service", () => {
    const own = { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" };
    expect(findings(retiredService, { services: [], customServices: { own } })).toEqual([]);
  });

  test("finds a service that AWS has retired", () => {
    expect(findings(retiredService, { services: ["sqs", "robomaker"] })).toEqual([
      'services[1]: AWS has probably retired "robomaker", which newer lists no longer have: plan to remove this endpoint',
    ]);
  });
});
