import { trafficOfUnlistedService } from "../../../lib/shapes/rules/traffic-of-unlisted-service";
import { found, written } from "../../found";

const PATH = ["gbPerService", "logs"];

describe("traffic-of-unlisted-service", () => {
  test.each([
    ["logs", ["logs"]],
    ["logs", ["sqs", "logs"]],
  ] as const)("accepts %j among %j", (name, services) => {
    expect(trafficOfUnlistedService.check(PATH, name, services)).toEqual([]);
  });

  test.each([
    ["logs", ["sqs"]],
    ["logs", []],
  ] as const)("rejects %j among %j", (name, services) => {
    expect(found(trafficOfUnlistedService.check(PATH, name, services))).toEqual([
      "traffic-of-unlisted-service gbPerService.logs",
    ]);
  });

  test("names the services, each once", () => {
    expect(written(trafficOfUnlistedService.check(PATH, "logs", ["sqs", "kms", "sqs"]))).toEqual([
      'gbPerService.logs: "logs" is not one of the services: use "sqs" or "kms" (traffic-of-unlisted-service)',
    ]);
  });
});
