import { recordTypeFixed } from "../../lib/rules/record-type-fixed";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

const TOKEN = tokenValue("${var.records}");
const BOTH = { types: ["Gateway", "Interface"] };

describe("record-type-fixed", () => {
  test.each([
    ["no type of records", { dynamodb: {} }],
    ["the type that the gateway has", { dynamodb: { dnsRecordIpType: "service-defined" } }],
    ["any type for the interface of dynamodb", { dynamodb: { types: ["Interface"], dnsRecordIpType: "ipv4" } }],
    ["any type for the gateway of s3", { s3: { dnsRecordIpType: "ipv4" } }],
    ["an address type that only Terraform knows", { dynamodb: { dnsRecordIpType: "ipv4", ipAddressType: TOKEN } }],
  ])("accepts %s", (_about, services) => {
    expect(paths(recordTypeFixed, { services })).toEqual([]);
  });

  test("accepts a custom gateway, about which nothing is known", () => {
    const dynamodb = { type: "Gateway", serviceName: "com.amazonaws.eu-west-1.x", dnsRecordIpType: "ipv4" };
    expect(paths(recordTypeFixed, { services: [], customServices: { dynamodb } })).toEqual([]);
  });

  test.each([
    ["another type", { dnsRecordIpType: "dualstack", ipAddressType: "ipv4" }],
    ["a type that only Terraform knows", { dnsRecordIpType: TOKEN }],
    [
      "the type of the gateway for both endpoints, as the interface lacks it",
      { ...BOTH, dnsRecordIpType: "service-defined" },
    ],
    ["the type of the interface for both endpoints", { ...BOTH, dnsRecordIpType: "ipv4" }],
  ])("finds %s once", (_about, dynamodb) => {
    expect(paths(recordTypeFixed, { services: { dynamodb } })).toEqual(["services.dynamodb.dnsRecordIpType"]);
  });

  test("says which type the gateway has", () => {
    expect(findings(recordTypeFixed, { services: { dynamodb: { dnsRecordIpType: "ipv4" } } })).toEqual([
      'services.dynamodb.dnsRecordIpType: The gateway of "dynamodb" has DNS records of type "service-defined" only: remove dnsRecordIpType',
    ]);
  });
});
