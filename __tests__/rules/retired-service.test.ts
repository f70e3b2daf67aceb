import { cite } from "../../lib/rules/cite";
import { retiredService } from "../../lib/rules/retired-service";
import { findings, findingsWith } from "./check-rule";

describe("retired-service", () => {
  test.each([
    ["services that AWS offers", ["sqs", "s3"]],
    ["a service that has ended, which another rule reports", ["appmesh"]],
  ])("accepts %s", (_about, services) => {
    expect(findings(retiredService, { services })).toEqual([]);
  });

  test("accepts a custom service", () => {
    const own = { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" };
    expect(findings(retiredService, { services: [], customServices: { own } })).toEqual([]);
  });

  test.each([
    [true, 'services[1]: AWS has probably retired "sns"'],
    ["2027-10-30", 'services[1]: AWS ends "sns" on 2027-10-30'],
  ])("finds a service that AWS has retired: %j", (retired, words) => {
    expect(findingsWith(retiredService, { services: ["sqs", "sns"] }, { sns: { retired } })).toEqual([
      `${words} (${cite("sns", "retired")}): plan to remove this endpoint`,
    ]);
  });
});
