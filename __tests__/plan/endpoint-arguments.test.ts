import { nestedBlocks, planArguments } from "../../lib/plan/endpoint-arguments";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SUBNETS } from "../defined";
import { contextOf, endpointOf, rowsWith } from "./planning";

const TOKEN = tokenValue("${var.x}");
const CONTEXT = contextOf({ region: "eu-west-1" });
const POLICY = { Version: "2012-10-17" };
const NOTHING = {
  vpc_endpoint_type: "Interface",
  service_name: "com.amazonaws.eu-west-1.sqs",
  service_name_in: null,
  service_region: null,
  resource_configuration_arn: null,
  service_network_arn: null,
  auto_accept: null,
  private_dns_enabled: true,
  ip_address_type: null,
  subnet_ids: null,
  subnet_configuration: null,
  route_table_ids: null,
  security_group_ids: null,
  tags: null,
  policy: null,
  dns_options: null,
};

describe("planArguments()", () => {
  test("has every argument, with null for what is left out", () => {
    expect(planArguments(endpointOf("sqs"), null, CONTEXT)).toEqual(NOTHING);
  });

  test("writes options as they are given", () => {
    const options = {
      autoAccept: false,
      ipAddressType: "ipv4",
      serviceRegion: "us-east-1",
      subnetIds: SUBNETS,
      securityGroupIds: TOKEN,
      tags: { a: TOKEN },
      policy: "ignored",
    } as const;
    expect(planArguments(endpointOf("sqs", options), POLICY, CONTEXT)).toEqual({
      ...NOTHING,
      service_name: "com.amazonaws.us-east-1.sqs",
      service_region: "us-east-1",
      auto_accept: false,
      ip_address_type: "ipv4",
      subnet_ids: SUBNETS,
      security_group_ids: TOKEN,
      tags: { a: TOKEN },
      policy: POLICY,
    });
  });

  test("takes the type of the endpoint, which services of the catalogue are not given as an option", () => {
    const endpoint = endpointOf("s3", {}, { type: "Gateway" });
    expect(planArguments(endpoint, null, CONTEXT)).toMatchObject({
      vpc_endpoint_type: "Gateway",
      private_dns_enabled: null,
    });
  });

  test.each([
    ["the record type", { dnsRecordIpType: "ipv4" }, "ipv4", null],
    ["the inbound resolvers", { privateDnsOnlyForInboundResolverEndpoint: false }, null, false],
    ["both", { dnsRecordIpType: "ipv4", privateDnsOnlyForInboundResolverEndpoint: TOKEN }, "ipv4", TOKEN],
  ] as const)("nests the options of DNS: %s", (_about, options, recordType, inboundOnly) => {
    expect(planArguments(endpointOf("sqs", options), null, CONTEXT)["dns_options"]).toEqual({
      dns_record_ip_type: recordType,
      private_dns_only_for_inbound_resolver_endpoint: inboundOnly,
    });
  });

  test("writes private DNS of an endpoint of VPC Lattice, and takes no shared default for it", () => {
    const resource = { type: "Resource", resourceConfigurationArn: TOKEN, ports: [5432] };
    const on = { ...resource, privateDnsEnabled: true, privateDnsPreference: "ALL_DOMAINS" };
    const props = { services: {}, privateDnsEnabled: true };
    expect(rowsWith({ ...props, customServices: { db: resource } })["db"]).not.toHaveProperty("private_dns_enabled");
    expect(rowsWith({ ...props, customServices: { db: on } })["db"]).toMatchObject({
      private_dns_enabled: true,
      dns_options: { private_dns_preference: "ALL_DOMAINS", private_dns_specified_domains: null },
    });
  });

  test("gives null to the options of DNS of one endpoint if another one of the block has some", () => {
    const services = { sqs: { dnsRecordIpType: "ipv6", ipAddressType: "dualstack" }, kms: {} };
    expect(rowsWith({ services })).toMatchObject({
      sqs: {
        ip_address_type: "dualstack",
        dns_options: { dns_record_ip_type: "ipv6", private_dns_only_for_inbound_resolver_endpoint: null },
      },
      kms: { ip_address_type: null, dns_options: null },
    });
  });

  test.each([
    ["IPv4", { subnetId: SUBNETS[0], ipv4: "10.0.0.10" }, { subnet_id: SUBNETS[0], ipv4: "10.0.0.10", ipv6: null }],
    ["IPv6", { subnetId: TOKEN, ipv6: "2001:db8::a" }, { subnet_id: TOKEN, ipv4: null, ipv6: "2001:db8::a" }],
    ["no subnet that could be read", {}, { subnet_id: null, ipv4: null, ipv6: null }],
  ])("writes fixed addresses of %s", (_about, address, expected) => {
    const endpoint = endpointOf("sqs", { subnetConfigurations: [address] });
    expect(planArguments(endpoint, null, CONTEXT)["subnet_configuration"]).toEqual([expected]);
  });
});

describe("nestedBlocks()", () => {
  test.each([
    ["Interface", ["dns_record_ip_type", "private_dns_only_for_inbound_resolver_endpoint"]],
    ["Gateway", ["dns_record_ip_type", "private_dns_only_for_inbound_resolver_endpoint"]],
    ["Resource", ["private_dns_preference", "private_dns_specified_domains"]],
    ["ServiceNetwork", ["private_dns_preference", "private_dns_specified_domains"]],
  ] as const)("are the blocks of a type with their arguments: %s", (type, dnsOptions) => {
    expect(nestedBlocks(type)).toEqual({
      dns_options: dnsOptions,
      subnet_configuration: ["subnet_id", "ipv4", "ipv6"],
    });
  });
});
