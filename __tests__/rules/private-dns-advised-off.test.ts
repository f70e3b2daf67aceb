import { cite } from "../../lib/rules/cite";
import { privateDnsAdvisedOff } from "../../lib/rules/private-dns-advised-off";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths, sharedFindings, sharedPaths } from "./check-rule";

const CITED = `(${cite("storagegateway", "privateDns")})`;
const ON = { privateDnsEnabled: true };

describe("private-dns-advised-off", () => {
  test.each([
    ["the default, which is off", { services: ["storagegateway"] }],
    ["private DNS that is off", { services: { storagegateway: { privateDnsEnabled: false } } }],
    ["private DNS that only Terraform knows", { services: ["storagegateway"], privateDnsEnabled: token() }],
    ["other services", { services: ["sqs", "dynamodb-streams"], ...ON }],
    ["a gateway", { services: ["s3"], ...ON }],
    ["a custom service", { services: [], customServices: { own: custom() }, ...ON }],
  ])("accepts %s", (_about, props) => {
    expect(paths(privateDnsAdvisedOff, props)).toEqual([]);
  });

  test("finds private DNS that is on for all services", () => {
    expect(paths(privateDnsAdvisedOff, { services: ["sqs", "storagegateway"], ...ON })).toEqual(["privateDnsEnabled"]);
  });

  test("finds private DNS that is on for the service", () => {
    expect(findings(privateDnsAdvisedOff, { services: { storagegateway: ON } })).toEqual([
      `services.storagegateway.privateDnsEnabled: Private DNS is on for "storagegateway", and its documentation says to leave it off ${CITED}`,
    ]);
  });

  test("accepts other services that VPCs share", () => {
    expect(sharedPaths(privateDnsAdvisedOff, { services: ["sqs"] })).toEqual([]);
  });

  test.each([
    ["hosted zones", {}],
    ["a Profile", { profile: {} }],
  ])("finds a service that VPCs share by %s, since it resolves privately then", (_about, props) => {
    expect(sharedFindings(privateDnsAdvisedOff, { services: ["storagegateway"], ...props })).toEqual([
      `services[0]: Private DNS is on for "storagegateway", and its documentation says to leave it off ${CITED}`,
    ]);
  });
});

function custom(): object {
  return { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" };
}

function token(): unknown {
  return tokenValue("${var.private_dns}");
}
