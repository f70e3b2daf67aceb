import { manyHostedZones } from "../../lib/rules/many-hosted-zones";
import { findings, sharedFindings } from "./check-rule";

describe("many-hosted-zones", () => {
  test("accepts 500 zones", () => {
    expect(sharedFindings(manyHostedZones, sqs(500))).toEqual([]);
  });

  test("accepts endpoints that no other VPC shares", () => {
    expect(findings(manyHostedZones, { services: ["sqs"] })).toEqual([]);
  });

  test("finds 501 zones", () => {
    expect(sharedFindings(manyHostedZones, sqs(501))).toEqual([
      "services: 501 hosted zones exceed the default quota of 500 for an account: ask AWS to raise it before you apply",
    ]);
  });
});

function sqs(names: number): object {
  const privateDnsNames = Array.from({ length: names }, (_, index) => `host-${index}.example.com`);
  return { services: { sqs: { privateDnsNames } } };
}
