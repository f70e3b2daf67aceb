import { recordTypeNotServed } from "../../lib/rules/record-type-not-served";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const RECORDS = ["ipv4", "ipv6", "dualstack", "service-defined"];
const BOTH = { types: ["Gateway", "Interface"] };
const INTERFACE = { types: ["Interface"] };

describe("record-type-not-served", () => {
  test.each([
    ["sqs", {}, "ipv4", ["ipv4"]],
    ["sqs", {}, "ipv6", ["ipv6"]],
    ["sqs", {}, "dualstack", RECORDS],
    ["sqs", {}, undefined, ["ipv4"]],
    ["s3", {}, "ipv4", ["ipv4", "service-defined"]],
    ["s3", {}, "ipv6", ["ipv6", "service-defined"]],
    ["s3", {}, "dualstack", RECORDS],
    ["s3", {}, undefined, ["ipv4", "service-defined"]],
    ["s3", INTERFACE, "ipv4", ["ipv4"]],
    ["s3", BOTH, "ipv4", ["ipv4"]],
    ["s3", BOTH, "ipv6", ["ipv6"]],
    ["s3", BOTH, "dualstack", RECORDS],
    ["dynamodb", INTERFACE, "ipv4", ["ipv4"]],
  ])("accepts for %s with %j and the addresses %s: %j", (name, options, ipAddressType, accepted) => {
    const found = RECORDS.filter((dnsRecordIpType) => {
      return (
        paths(recordTypeNotServed, { services: { [name]: { ...options, dnsRecordIpType, ipAddressType } } }).length > 0
      );
    });
    expect(RECORDS.filter((type) => !found.includes(type))).toEqual(accepted);
  });

  test.each([
    ["no type of records", { services: { sqs: {} } }],
    ["a type of records that only Terraform knows", { services: { sqs: { dnsRecordIpType: TOKEN } } }],
    [
      "an address type that only Terraform knows",
      { services: { sqs: { dnsRecordIpType: "ipv6", ipAddressType: TOKEN } } },
    ],
    [
      "a shared address type that only Terraform knows",
      { services: { sqs: { dnsRecordIpType: "ipv6" } }, ipAddressType: TOKEN },
    ],
    ["the gateway of dynamodb, which has a rule of its own", { services: { dynamodb: { dnsRecordIpType: "ipv6" } } }],
    [
      "both endpoints of dynamodb, which have the same rule",
      { services: { dynamodb: { ...BOTH, dnsRecordIpType: "ipv6" } } },
    ],
    ["a type that fits a custom gateway", customGateway("service-defined")],
  ])("accepts %s", (_about, props) => {
    expect(paths(recordTypeNotServed, props)).toEqual([]);
  });

  test.each([
    ["a shared address type", { services: { sqs: { dnsRecordIpType: "ipv4" } }, ipAddressType: "ipv6" }],
    ["the address type of the service before a shared one", own()],
    ["both endpoints of s3, once", { services: { s3: { ...BOTH, dnsRecordIpType: "service-defined" } } }],
  ])("finds records that do not fit %s", (_about, props) => {
    const [name] = Object.keys(props.services);
    expect(paths(recordTypeNotServed, props)).toEqual([`services.${name}.dnsRecordIpType`]);
  });

  test("finds records that do not fit a custom gateway", () => {
    expect(paths(recordTypeNotServed, customGateway("dualstack"))).toEqual(["customServices.own.dnsRecordIpType"]);
  });

  test("lists the types that fit", () => {
    expect(findings(recordTypeNotServed, { services: { sqs: { dnsRecordIpType: "dualstack" } } })).toEqual([
      'services.sqs.dnsRecordIpType: DNS records of type "dualstack" cannot be served with the IP address type "ipv4": use "ipv4", or change ipAddressType',
    ]);
  });
});

function customGateway(dnsRecordIpType: string): object {
  const own = { type: "Gateway", serviceName: "com.amazonaws.eu-west-1.x", dnsRecordIpType };
  return { services: [], customServices: { own } };
}

function own() {
  return { services: { sqs: { dnsRecordIpType: "ipv4", ipAddressType: "ipv6" } }, ipAddressType: "ipv4" };
}
