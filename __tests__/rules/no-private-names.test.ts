import { cite } from "../../lib/rules/cite";
import { noPrivateNames } from "../../lib/rules/no-private-names";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, sharedFindings, sharedPaths } from "./check-rule";

const STREAMS = { services: ["dynamodb-streams"] };

describe("no-private-names", () => {
  test.each([
    ["a service with private names", { services: ["sqs"] }],
    ["a service whose names are unknown, which another rule reports", { services: ["qapps"] }],
    ["names that are given", { services: { "dynamodb-streams": { privateDnsNames: ["a.example.com"] } } }],
    ["a Profile, which another rule checks", { ...STREAMS, profile: {} }],
    [
      "a custom service, whose names another rule demands",
      {
        services: [],
        customServices: { own: { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" } },
      },
    ],
  ])("accepts %s", (_about, props) => {
    expect(sharedPaths(noPrivateNames, props)).toEqual([]);
  });

  test("accepts a service without private names that no other VPC shares", () => {
    expect(findings(noPrivateNames, STREAMS)).toEqual([]);
  });

  test.each([
    ["in a literal region", STREAMS],
    ["in a region that only Terraform knows", { ...STREAMS, region: tokenValue("${var.region}") }],
  ])("finds a service without private names %s", (_about, props) => {
    expect(sharedPaths(noPrivateNames, props)).toEqual(["services[0].privateDnsNames"]);
  });

  test("cites who says so", () => {
    expect(sharedFindings(noPrivateNames, { services: { "iot.data": { ports: [443] } } })).toEqual([
      `services["iot.data"].privateDnsNames: AWS has no private DNS name for "iot.data" (${cite("iot.data", "privateDns")}): give the host names that your clients use as privateDnsNames, or make the endpoint with VpcEndpoints in the VPCs that need it`,
    ]);
  });
});
