import { cite } from "../../lib/rules/cite";
import { dualStackNamesNotShared } from "../../lib/rules/dual-stack-names-not-shared";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, sharedFindings, sharedPaths } from "./check-rule";

const DUAL = { ipAddressType: "dualstack" };

describe("dual-stack-names-not-shared", () => {
  test.each([
    ["a service whose dual-stack names are private names", { services: { sqs: DUAL, sts: DUAL } }],
    ["a service without dual-stack names", { services: { "codeartifact.repositories": DUAL } }],
    ["IPv4", { services: { kms: { ipAddressType: "ipv4" } } }],
    ["the default", { services: ["kms"] }],
    ["an address type that only Terraform knows", { services: { kms: { ipAddressType: tokenValue("${var.t}") } } }],
    ["names that the user gives", { services: { kms: { ...DUAL, privateDnsNames: ["kms.eu-west-1.api.aws"] } } }],
    ["a Profile, which shares the names of the endpoint", { services: { kms: DUAL }, profile: {} }],
    ["a region that only Terraform knows", { services: { kms: DUAL }, region: tokenValue("${var.r}") }],
    ["a custom service", { services: [], customServices: { partner: { ...partner(), ...DUAL } } }],
  ])("accepts %s", (_about, props) => {
    expect(sharedFindings(dualStackNamesNotShared, props)).toEqual([]);
  });

  test("accepts endpoints that no hosted zone shares", () => {
    expect(findings(dualStackNamesNotShared, { services: { kms: DUAL } })).toEqual([]);
  });

  test.each([
    ["an endpoint of its own address type", { services: { kms: DUAL, sqs: DUAL } }, ["services.kms.ipAddressType"]],
    ["IPv6 alone", { services: { kms: { ipAddressType: "ipv6" } } }, ["services.kms.ipAddressType"]],
    ["the address type of all", { services: ["kms", "sqs"], ipAddressType: "dualstack" }, ["ipAddressType"]],
  ])("finds %s", (_about, props, expected) => {
    expect(sharedPaths(dualStackNamesNotShared, props)).toEqual(expected);
  });

  test.each([
    ["eu-west-1", "kms.eu-west-1.api.aws"],
    ["cn-north-1", "kms.cn-north-1.api.amazonwebservices.com.cn"],
  ])("names the host in %s", (region, host) => {
    expect(sharedFindings(dualStackNamesNotShared, { services: { kms: DUAL }, region })).toEqual([
      `services.kms.ipAddressType: Clients with use_dualstack_endpoint call ${host} (${cite("kms", "dualStackNames")}), and no source says that endpoints answer to them, so no hosted zone has them: leave that setting off in clients, or list all names in privateDnsNames, as \`aws ec2 describe-vpc-endpoint-services\` prints them`,
    ]);
  });

  test("tells once of several services that have the address type of all", () => {
    const services = ["kms", "sqs", "sns", "monitoring", "ssm"];
    expect(sharedFindings(dualStackNamesNotShared, { services, ipAddressType: "dualstack" })).toEqual([
      expect.stringMatching(/^ipAddressType: Clients .* call kms\.eu-west-1\.api\.aws and 2 more such names /),
    ]);
  });
});

function partner(): object {
  return { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x", privateDnsNames: ["a.example.com"] };
}
