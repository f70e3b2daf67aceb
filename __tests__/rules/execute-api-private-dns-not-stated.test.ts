import { executeApiPrivateDnsNotStated } from "../../lib/rules/execute-api-private-dns-not-stated";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths, sharedFindings } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const OWN = "*.execute-api.eu-west-1.amazonaws.com";
const PUBLIC =
  "Private DNS covers the default endpoints of all APIs of API Gateway, so public ones called from the VPC answer 403 (custom domain names work)";
const IN_HUB =
  "Private DNS covers the default endpoints of all APIs of API Gateway, so public ones called from the hub and its spokes answer 403 (custom domain names work)";

describe("execute-api-private-dns-not-stated", () => {
  test.each([
    ["private DNS that is off", { services: api({ privateDnsEnabled: false }) }],
    ["private DNS that is on", { services: api({ privateDnsEnabled: true }) }],
    ["private DNS that only Terraform knows", { services: api({ privateDnsEnabled: TOKEN }) }],
    ["private DNS that is off for all services", { services: ["execute-api"], privateDnsEnabled: false }],
    ["private DNS that is on for all services", { services: ["execute-api"], privateDnsEnabled: true }],
    ["other services", { services: ["sqs", "apigateway"] }],
    ["a custom service, whose private DNS is off", { services: [], customServices: { api: custom() } }],
  ])("accepts %s", (_about, props) => {
    expect(paths(executeApiPrivateDnsNotStated, props)).toEqual([]);
  });

  test.each([
    ["in a region", {}, "eu-west-1.amazonaws.com"],
    ["in China", { region: "cn-north-1" }, "cn-north-1.amazonaws.com.cn"],
    ["in the region of the provider", { region: undefined }, "<region>.amazonaws.com"],
    ["in a region that only Terraform knows", { region: TOKEN }, "<region>.amazonaws.com"],
  ])("finds private DNS by default %s, and says what to state", (_about, props, zone) => {
    expect(findings(executeApiPrivateDnsNotStated, { services: api({}), ...props })).toEqual([
      `services["execute-api"].privateDnsEnabled: ${PUBLIC}: set "execute-api": { privateDnsEnabled: false } and call private APIs by their alias for the endpoint, <api id>-<endpoint id>.execute-api.${zone}, or by the endpoint's own DNS name with the header x-apigw-api-id; or set it to true if clients call private APIs only`,
    ]);
  });

  test.each([
    ["the names of private APIs", ["a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com"]],
    ["all names", [OWN]],
  ])("accepts a hub with %s", (_about, privateDnsNames) => {
    expect(sharedFindings(executeApiPrivateDnsNotStated, { services: api({ privateDnsNames }) })).toEqual([]);
  });

  test("finds a hub that shares all names by hosted zones", () => {
    expect(sharedFindings(executeApiPrivateDnsNotStated, { services: ["execute-api"] })).toEqual([
      `services[0].privateDnsNames: ${IN_HUB}: give the names of your private APIs, such as "<api id>.execute-api.eu-west-1.amazonaws.com", or "${OWN}" if clients call private APIs only`,
    ]);
  });

  test("finds a hub that shares all names by a Profile", () => {
    expect(sharedFindings(executeApiPrivateDnsNotStated, { services: ["execute-api"], profile: {} })).toEqual([
      `services[0]: ${IN_HUB}: share it by hosted zones with the names of your private APIs (privateDnsNames), or set severity: { "execute-api-private-dns-not-stated": "off" } if clients call private APIs only`,
    ]);
  });
});

function api(options: object): object {
  return { "execute-api": options };
}

function custom(): object {
  return { type: "Interface", serviceName: "com.amazonaws.eu-west-1.execute-api" };
}
