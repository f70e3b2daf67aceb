import { gatewayNotShareable } from "../../lib/rules/gateway-not-shareable";
import { findings, sharedFindings } from "./check-rule";

const OWN = {
  type: "Interface",
  serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0",
};

describe("gateway-not-shareable", () => {
  test.each([
    ["a service with an interface", { services: ["sqs"] }],
    ["a service with both, whose interface is shared", { services: ["s3"] }],
    ["a service outside the catalogue", { services: [], customServices: { own: OWN } }],
    ["an unknown service, which another rule reports", { services: ["sqss"] }],
  ])("accepts %s", (_about, props) => {
    expect(sharedFindings(gatewayNotShareable, props)).toEqual([]);
  });

  test("accepts a gateway that serves its own VPC", () => {
    expect(findings(gatewayNotShareable, { services: ["s3express"] })).toEqual([]);
  });

  test.each([
    ["in a list", ["sqs", "s3express"], "services[1]"],
    ["in a map", { s3express: {} }, "services.s3express"],
  ])("finds a service without an interface %s", (_about, services, path) => {
    expect(sharedFindings(gatewayNotShareable, { services })).toEqual([
      `${path}: "s3express" has a gateway endpoint only, which serves the route tables of its own VPC: make one in each VPC with VpcEndpoints, which is free`,
    ]);
  });
});
