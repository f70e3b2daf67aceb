import { gatewayRecordsNeedProvider } from "../../lib/rules/gateway-records-need-provider";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const BOTH = { types: ["Gateway", "Interface"] };

describe("gateway-records-need-provider", () => {
  test.each([
    ["a gateway without chosen records", { s3: {} }],
    ["an interface of s3", { s3: { types: ["Interface"], dnsRecordIpType: "ipv4" } }],
    ["an interface of another service", { sqs: { dnsRecordIpType: "ipv4" } }],
    ["the gateway of dynamodb", { dynamodb: { dnsRecordIpType: "service-defined" } }],
    ["records that only Terraform knows", { s3: { dnsRecordIpType: TOKEN } }],
    ["address families that only Terraform knows", { s3: { dnsRecordIpType: "ipv4", ipAddressType: TOKEN } }],
    ["records that are not served, which another rule reports", { s3: { dnsRecordIpType: "ipv6" } }],
    ["records that the interface does not serve", { s3: { ...BOTH, dnsRecordIpType: "service-defined" } }],
  ])("accepts %s", (_about, services) => {
    expect(paths(gatewayRecordsNeedProvider, { services })).toEqual([]);
  });

  test("accepts a custom gateway", () => {
    const own = { type: "Gateway", serviceName: "com.amazonaws.eu-west-1.x", dnsRecordIpType: "ipv4" };
    expect(paths(gatewayRecordsNeedProvider, { services: [], customServices: { own } })).toEqual([]);
  });

  test.each([
    ["ipv4 by default", { dnsRecordIpType: "ipv4" }],
    ["service-defined", { dnsRecordIpType: "service-defined" }],
    ["ipv6 with ipv6", { dnsRecordIpType: "ipv6", ipAddressType: "ipv6" }],
    ["dualstack of both types, once", { ...BOTH, dnsRecordIpType: "dualstack", ipAddressType: "dualstack" }],
  ])("finds chosen records of the gateway of s3: %s", (_about, s3) => {
    expect(findings(gatewayRecordsNeedProvider, { services: { s3 } })).toEqual([
      'services.s3.dnsRecordIpType: AWS providers before 6.28.0 cannot make the gateway of "s3" with a chosen type of DNS records: raise the version in required_providers to ">= 6.28.0", or leave dnsRecordIpType out',
    ]);
  });

  test("finds them whatever the records of other services are", () => {
    const services = { sqs: { dnsRecordIpType: "dualstack" }, s3: { dnsRecordIpType: "ipv4" } };
    expect(paths(gatewayRecordsNeedProvider, { services })).toEqual(["services.s3.dnsRecordIpType"]);
  });
});
