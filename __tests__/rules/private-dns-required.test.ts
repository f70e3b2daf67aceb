import { cite } from "../../lib/rules/cite";
import { privateDnsRequired } from "../../lib/rules/private-dns-required";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths, sharedPaths } from "./check-rule";

const TOKEN = tokenValue("${var.private_dns}");
const OFF = { privateDnsEnabled: false };

describe("private-dns-required", () => {
  test.each([
    ["the default, which is on", { services: ["ecr.dkr"] }],
    ["private DNS that is on", { services: { "ecr.dkr": { privateDnsEnabled: true } } }],
    ["true of the service before a shared false", { services: { "ecr.dkr": { privateDnsEnabled: true } }, ...OFF }],
    ["private DNS that only Terraform knows", { services: ["ecr.dkr"], privateDnsEnabled: TOKEN }],
    ["services that work without it", { services: ["sqs", "s3", "dynamodb-streams"], ...OFF }],
    ["a custom service", { services: [], customServices: { own: custom() }, ...OFF }],
  ])("accepts %s", (_about, props) => {
    expect(findings(privateDnsRequired, props)).toEqual([]);
  });

  test("accepts endpoints that other VPCs share, whose private DNS is off for hosted zones of their own", () => {
    expect(sharedPaths(privateDnsRequired, { services: ["ecr.dkr"] })).toEqual([]);
  });

  test("finds a shared false", () => {
    expect(paths(privateDnsRequired, { services: ["ecr.dkr", "sqs"], ...OFF })).toEqual(["privateDnsEnabled"]);
  });

  test("cites who says so", () => {
    expect(findings(privateDnsRequired, { services: { "ecr.dkr": OFF } })).toEqual([
      `services["ecr.dkr"].privateDnsEnabled: Private DNS is off for "ecr.dkr", which needs it on (${cite("ecr.dkr", "privateDns")}): clients will not find the endpoint`,
    ]);
  });
});

function custom(): object {
  return { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" };
}
