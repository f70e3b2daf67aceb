import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { rowsWith, troubleWith } from "./planning";

const TOKEN = unresolved("${var.x}");

describe("privateDnsEnabled", () => {
  test.each([
    ["supported", "sqs", true],
    ["required", "ecr.dkr", true],
    ["unsupported", "dynamodb-streams", false],
    ["to be left off", "storagegateway", false],
    ["for inbound resolvers", "s3", true],
    ["right or wrong by other endpoints", "codeartifact.api", true],
    ["of no known support", "acm", true],
  ])("defaults where it is %s: %s %s", (_support, name, expected) => {
    const options = name === "s3" ? { types: ["Interface"] } : {};
    expect(rowsWith({ services: { [name]: options } })).toMatchObject({
      [name]: { private_dns_enabled: expected },
    });
    expect(troubleWith({ services: { [name]: options } })).toEqual([]);
  });

  test("defaults to false for a service outside the catalogue", () => {
    const customServices = { own: { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" } };
    expect(rowsWith({ services: {}, customServices })).toMatchObject({ own: { private_dns_enabled: false } });
  });

  test("is what the service says, then what the construct says", () => {
    const props = { services: { sqs: { privateDnsEnabled: true }, kms: {} }, privateDnsEnabled: false };
    expect(rowsWith(props)).toMatchObject({
      sqs: { private_dns_enabled: true },
      kms: { private_dns_enabled: false },
    });
  });

  test("is carried as a token", () => {
    expect(rowsWith({ services: { sqs: { privateDnsEnabled: TOKEN } } })).toMatchObject({
      sqs: { private_dns_enabled: TOKEN },
    });
  });

  test("is refused where a shared true meets a service without private names", () => {
    expect(troubleWith({ services: ["dynamodb-streams"], privateDnsEnabled: true })).toEqual([
      "error privateDnsEnabled",
    ]);
  });

  test("warns of a shared false where the service needs it on", () => {
    expect(troubleWith({ services: ["ecr.dkr", "sqs"], privateDnsEnabled: false })).toEqual([
      "warning privateDnsEnabled",
    ]);
  });

  test("is not looked at for a gateway", () => {
    expect(troubleWith({ services: ["s3"], privateDnsEnabled: true })).toEqual([]);
  });
});

describe("privateDnsOnlyForInboundResolverEndpoint", () => {
  const GATEWAY_AND_INTERFACE = ["Gateway", "Interface"];
  test.each([
    ["with a gateway", { types: GATEWAY_AND_INTERFACE }, "s3.Interface", true],
    ["alone", { types: ["Interface"] }, "s3", false],
    [
      "with a gateway, unless the user says no",
      { types: GATEWAY_AND_INTERFACE, privateDnsOnlyForInboundResolverEndpoint: false },
      "s3.Interface",
      false,
    ],
    [
      "alone, if the user says yes",
      { types: ["Interface"], privateDnsOnlyForInboundResolverEndpoint: true },
      "s3",
      true,
    ],
  ])("of s3 %s", (_about, options, label, expected) => {
    expect(rowsWith({ services: { s3: options } })[label].dns_options).toEqual({
      dns_record_ip_type: null,
      private_dns_only_for_inbound_resolver_endpoint: expected,
    });
  });

  test.each([
    ["off for the service", { privateDnsEnabled: false }, {}, 1],
    ["off for all", {}, { privateDnsEnabled: false }, 1],
    ["on", { privateDnsEnabled: true }, {}, 0],
    ["known to Terraform alone", { privateDnsEnabled: TOKEN }, {}, 0],
  ])("is refused as true only where private DNS is off: %s", (_about, options, shared, count) => {
    const s3 = { types: GATEWAY_AND_INTERFACE, privateDnsOnlyForInboundResolverEndpoint: true, ...options };
    const path = "error services.s3.privateDnsOnlyForInboundResolverEndpoint";
    expect(troubleWith({ services: { s3 }, ...shared })).toEqual(Array.from({ length: count }, () => path));
  });

  test("is left out where private DNS is off", () => {
    const services = { s3: { types: GATEWAY_AND_INTERFACE, privateDnsEnabled: false } };
    expect(rowsWith({ services })["s3.Interface"]).not.toHaveProperty("dns_options");
  });
});

describe("dnsRecordIpType", () => {
  const RECORDS = ["ipv4", "ipv6", "dualstack", "service-defined"];

  test.each([
    ["sqs", {}, "ipv4", ["ipv4"]],
    ["sqs", {}, "ipv6", ["ipv6"]],
    ["sqs", {}, "dualstack", RECORDS],
    ["sqs", {}, undefined, ["ipv4"]],
    ["s3", {}, "ipv4", ["ipv4", "service-defined"]],
    ["s3", {}, "ipv6", ["ipv6", "service-defined"]],
    ["s3", {}, "dualstack", RECORDS],
    ["s3", {}, undefined, ["ipv4", "service-defined"]],
    ["s3", { types: ["Gateway", "Interface"] }, "ipv6", ["ipv6"]],
    ["s3", { types: ["Gateway", "Interface"] }, "dualstack", RECORDS],
    ["dynamodb", {}, "ipv4", ["service-defined"]],
    ["dynamodb", { types: ["Interface"] }, "ipv4", ["ipv4"]],
    ["dynamodb", { types: ["Gateway", "Interface"] }, "ipv4", []],
  ])("of %s with %j and the addresses %s can be %j", (name, options, ipAddressType, expected) => {
    const accepted = RECORDS.filter((dnsRecordIpType) => {
      const services = { [name]: { ...options, dnsRecordIpType } };
      return !troubleWith({ services, ipAddressType }).some((trouble) => trouble.startsWith("error"));
    });
    expect(accepted).toEqual(expected);
  });

  test("is an argument of the endpoint", () => {
    const services = { sqs: { dnsRecordIpType: "ipv6", ipAddressType: "dualstack" }, kms: {} };
    expect(rowsWith({ services })).toMatchObject({
      sqs: {
        ip_address_type: "dualstack",
        dns_options: { dns_record_ip_type: "ipv6", private_dns_only_for_inbound_resolver_endpoint: null },
      },
      kms: { ip_address_type: null, dns_options: null },
    });
  });
});

describe("ipAddressType", () => {
  test.each([
    [
      "an interface that serves IPv4 only",
      { services: { "ecr.api": { ipAddressType: "ipv6" } } },
      ['error services["ecr.api"].ipAddressType'],
    ],
    [
      "a shared type, for such an interface",
      { services: ["ecr.api", "sqs"], ipAddressType: "dualstack" },
      ["error ipAddressType"],
    ],
    [
      "the gateway of dynamodb",
      { services: { dynamodb: { ipAddressType: "dualstack" } } },
      ["error services.dynamodb.ipAddressType"],
    ],
    ["the gateway of s3", { services: { s3: { ipAddressType: "dualstack" } } }, []],
    ["a service of unknown support", { services: { sqs: { ipAddressType: "dualstack" } } }, []],
    ["ipv4, which all serve", { services: ["ecr.api", "dynamodb"], ipAddressType: "ipv4" }, []],
  ])("is judged for %s", (_about, props, trouble) => {
    expect(troubleWith(props)).toEqual(trouble);
  });
});
