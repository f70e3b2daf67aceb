import { sharedGatewayService } from "../../lib/rules/shared-gateway-service";
import { findings, sharedFindings, sharedPaths } from "./check-rule";

describe("shared-gateway-service", () => {
  test.each([
    ["a service that has an interface only", { services: ["sqs"] }],
    ["a gateway only, which another rule reports", { services: ["s3express"] }],
    ["an interface that is asked for", { services: { s3: { types: ["Interface"] } } }],
    ["a custom service", { services: [], customServices: { own: custom() } }],
    ["a service that does not exist, which another rule reports", { services: ["sqss"] }],
  ])("accepts %s", (_about, props) => {
    expect(sharedPaths(sharedGatewayService, props)).toEqual([]);
  });

  test("accepts a gateway that no other VPC shares", () => {
    expect(findings(sharedGatewayService, { services: ["s3", "dynamodb"] })).toEqual([]);
  });

  test("finds each service that has a free gateway", () => {
    expect(sharedPaths(sharedGatewayService, { services: ["sqs", "s3", "dynamodb"] })).toEqual([
      "services[1]",
      "services[2]",
    ]);
  });

  test("says what each way costs", () => {
    expect(sharedFindings(sharedGatewayService, { services: { s3: {} } })).toEqual([
      'services.s3: A gateway cannot be shared, so this is an interface endpoint of "s3", billed by hour, zone and GB, while a gateway in each VPC is free: make those with VpcEndpoints, or say types: ["Interface"] to confirm',
    ]);
  });
});

function custom(): object {
  return { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x", privateDnsNames: ["a.example.com"] };
}
