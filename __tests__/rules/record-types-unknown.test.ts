import { recordTypesUnknown } from "../../lib/rules/record-types-unknown";
import { tokenValue } from "../../lib/shapes/unresolved";
import { paths, sharedFindings, sharedPaths } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const DUALSTACK = { ipAddressType: "dualstack" };

describe("record-types-unknown", () => {
  test.each([
    ["no address type", { services: ["sqs"] }],
    ["literal types", { services: { sqs: { ...DUALSTACK, dnsRecordIpType: "ipv6" } } }],
    [
      "a Profile, which has no records",
      { services: { sqs: { dnsRecordIpType: TOKEN } }, ipAddressType: TOKEN, profile: {} },
    ],
    ["the literal type of a service before a shared token", { services: { sqs: DUALSTACK }, ipAddressType: TOKEN }],
  ])("accepts %s", (_about, props) => {
    expect(sharedPaths(recordTypesUnknown, props)).toEqual([]);
  });

  test("accepts tokens for endpoints that no other VPC shares", () => {
    const services = { sqs: { ipAddressType: TOKEN, dnsRecordIpType: TOKEN } };
    expect(paths(recordTypesUnknown, { services })).toEqual([]);
  });

  test.each([
    ["a shared address type", { services: ["sqs"], ipAddressType: TOKEN }, "ipAddressType"],
    ["an address type", { services: { sqs: { ipAddressType: TOKEN } } }, "services.sqs.ipAddressType"],
    [
      "a type of records",
      { services: { sqs: { ...DUALSTACK, dnsRecordIpType: TOKEN } } },
      "services.sqs.dnsRecordIpType",
    ],
    [
      "both types, at the first",
      { services: { sqs: { ipAddressType: TOKEN, dnsRecordIpType: TOKEN } } },
      "services.sqs.ipAddressType",
    ],
  ])("finds a token for %s", (_about, props, path) => {
    expect(sharedPaths(recordTypesUnknown, props)).toEqual([path]);
  });

  test("says what to write", () => {
    expect(sharedFindings(recordTypesUnknown, { services: ["sqs"], ipAddressType: TOKEN })).toEqual([
      'ipAddressType: Received a Terraform token, but whether a hosted zone gets A or AAAA records is decided at synth: write "ipv4", "ipv6" or "dualstack"',
    ]);
  });
});
