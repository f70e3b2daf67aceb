import { cite } from "../../lib/rules/cite";
import { profileWithoutNames } from "../../lib/rules/profile-without-names";
import { paths, sharedFindings } from "./check-rule";

const CUSTOM = { own: { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" } };

describe("profile-without-names", () => {
  test.each([
    ["services with private names", { services: ["sqs", "ecr.dkr", "storagegateway"], profile: {} }],
    ["a service whose names no source states", { services: ["qapps"], profile: {} }],
    ["a custom service", { services: [], customServices: CUSTOM, profile: {} }],
    ["hosted zones, which another rule checks", { services: ["dynamodb-streams"] }],
    ["names that another rule reports", { services: { "iot.data": named("a.example.com") }, profile: {} }],
  ])("accepts %s", (_about, props) => {
    expect(sharedFindings(profileWithoutNames, props)).toEqual([]);
  });

  test("accepts endpoints that no other VPC shares", () => {
    expect(paths(profileWithoutNames, { services: ["dynamodb-streams"] })).toEqual([]);
  });

  test("finds a service without private names", () => {
    const services = { sqs: {}, "iot.data": { ports: [443] } };
    expect(sharedFindings(profileWithoutNames, { services, profile: {} })).toEqual([
      `services["iot.data"]: AWS has no private DNS name for "iot.data" (${cite("iot.data", "privateDns")}), so a Route 53 Profile cannot share it: share it by hosted zones with privateDnsNames, or make it with VpcEndpoints in the VPCs that need it`,
    ]);
  });
});

function named(name: string): object {
  return { ports: [443], privateDnsNames: [name] };
}
