import { cite } from "../../lib/rules/cite";
import { ipAddressTypeNotOffered } from "../../lib/rules/ip-address-type-not-offered";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findingsWith, paths } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const DUAL = { ipAddressType: "dualstack" };
const [INTERFACE, GATEWAY] = ["Interface", "Gateway"].map((type) => ({
  own: { type, serviceName: "com.amazonaws.eu-west-1.x", ...DUAL },
}));

describe("ip-address-type-not-offered", () => {
  test.each([
    ["no type", { services: ["ecr.api", "dynamodb"] }],
    ["ipv4, which all services serve", { services: ["ecr.api", "dynamodb"], ipAddressType: "ipv4" }],
    ["a type that only Terraform knows", { services: ["ecr.api"], ipAddressType: TOKEN }],
    ["the gateway of s3", { services: { s3: DUAL } }],
    ["the interface of dynamodb", { services: { dynamodb: { types: ["Interface"], ...DUAL } } }],
    ["a service that serves both families", { services: { "access-analyzer": DUAL } }],
    ["a service whose families no source states", { services: { sqs: DUAL } }],
    ["a custom interface", { services: [], customServices: INTERFACE }],
    ["a custom gateway", { services: [], customServices: GATEWAY }],
    ["a service that says otherwise", { services: { "ecr.api": { ipAddressType: "ipv4" } }, ...DUAL }],
  ])("accepts %s", (_about, props) => {
    expect(paths(ipAddressTypeNotOffered, props)).toEqual([]);
  });

  test.each([
    ["the gateway of dynamodb", { services: { dynamodb: DUAL } }, ["services.dynamodb.ipAddressType"]],
    [
      "the gateway alone of both endpoints of dynamodb",
      { services: { dynamodb: { types: ["Gateway", "Interface"] } }, ...DUAL },
      ["ipAddressType"],
    ],
  ])("finds %s", (_about, props, expected) => {
    expect(paths(ipAddressTypeNotOffered, props)).toEqual(expected);
  });

  test.each([
    [
      "IPv6 of an interface that serves IPv4 only",
      { services: { sqs: { ipAddressType: "ipv6" } } },
      `services.sqs.ipAddressType: "sqs" has IPv4 endpoints only (${cite("sqs", "ipv6")}), not "ipv6": set services.sqs.ipAddressType to "ipv4"`,
    ],
    [
      "a shared type, with how to give the service another one",
      { services: ["sqs"], ...DUAL },
      `ipAddressType: "sqs" has IPv4 endpoints only (${cite("sqs", "ipv6")}), not "dualstack": set services.sqs.ipAddressType to "ipv4"`,
    ],
  ])("finds %s", (_about, props, expected) => {
    expect(findingsWith(ipAddressTypeNotOffered, props, { sqs: { ipv6: false } })).toEqual([expected]);
  });
});
