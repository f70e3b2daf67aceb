import { sameHostedZone } from "../../lib/rules/same-hosted-zone";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, sharedFindings, sharedPaths } from "./check-rule";

const SQS = "sqs.eu-west-1.amazonaws.com";

describe("same-hosted-zone", () => {
  test.each([
    ["another name for each service", { services: ["sqs", "kms", "ecr.dkr"] }],
    ["several names of one service", { services: { sqs: named("a.example.com", "b.example.com") } }],
    ["a name and its wildcard of one service, which are one zone", { services: { sqs: named(SQS, `*.${SQS}`) } }],
    ["names in a region that only Terraform knows", { services: ["sqs", "kms"], region: tokenValue("${var.r}") }],
    ["a service of another region", { services: { sqs: {}, kms: named("sqs.us-east-1.amazonaws.com") } }],
    ["a Profile, which has no hosted zones", { services: { sqs: {}, kms: named(SQS) }, profile: {} }],
  ])("accepts %s", (_about, props) => {
    expect(sharedPaths(sameHostedZone, props)).toEqual([]);
  });

  test("accepts endpoints that no other VPC shares", () => {
    expect(findings(sameHostedZone, { services: ["sqs", "kms"] })).toEqual([]);
  });

  test.each([
    [
      "that two services are given",
      { sns: named("a.example.com"), kms: named("b.example.com", "a.example.com") },
      ["services.kms"],
    ],
    ["of which one has the wildcard", { sns: named("a.example.com"), kms: named("*.a.example.com") }, ["services.kms"]],
    [
      "of three services, at each after the first",
      { sqs: {}, sns: named(SQS), kms: named(SQS) },
      ["services.sns", "services.kms"],
    ],
    [
      "and another one",
      { sns: named("a.example.com", "b.example.com"), kms: named("a.example.com", "b.example.com") },
      ["services.kms", "services.kms"],
    ],
  ])("finds a name %s", (_about, services, at) => {
    expect(sharedPaths(sameHostedZone, { services })).toEqual(at.map((path) => `${path}.privateDnsNames`));
  });

  test("finds a name of a custom service", () => {
    const own = { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x", ...named(SQS) };
    expect(sharedPaths(sameHostedZone, { services: ["sqs"], customServices: { own } })).toEqual([
      "customServices.own.privateDnsNames",
    ]);
  });

  test("says which service is the first to need the zone", () => {
    const services = { kms: named(`*.${SQS}`), sqs: {}, sns: named(SQS) };
    const text = `kms needs the hosted zone "${SQS}" too, and a VPC resolves a name by one zone: remove one of the two services, or one of the names`;
    expect(sharedFindings(sameHostedZone, { services })).toEqual([
      `services.sqs.privateDnsNames: ${text}`,
      `services.sns.privateDnsNames: ${text}`,
    ]);
  });
});

function named(...privateDnsNames: readonly string[]): object {
  return { privateDnsNames };
}
