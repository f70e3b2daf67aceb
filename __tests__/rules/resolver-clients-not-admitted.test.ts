import { resolverClientsNotAdmitted } from "../../lib/rules/resolver-clients-not-admitted";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths, sharedPaths } from "./check-rule";

const GROUPS = ["sg-0123456789abcdef0"];
const TOKEN = tokenValue("${var.x}");
const BOTH = { types: ["Gateway", "Interface"] };
const INBOUND = { privateDnsOnlyForInboundResolverEndpoint: true };

describe("resolver-clients-not-admitted", () => {
  test.each<[about: string, s3: object, props?: object]>([
    ["IPv4 blocks of clients", BOTH, group({ ingressCidrBlocks: ["10.0.0.0/16", "192.168.0.0/16"] })],
    ["IPv6 blocks of clients", BOTH, group({ ingressIpv6CidrBlocks: ["2001:db8::/32"] })],
    ["security groups of clients", BOTH, group({ ingressSecurityGroupIds: GROUPS })],
    ["prefix lists of clients", BOTH, group({ ingressPrefixListIds: ["pl-0123456789abcdef0"] })],
    ["blocks that only Terraform knows", BOTH, group({ ingressCidrBlocks: TOKEN })],
    ["existing groups, which this library does not see into", BOTH, { securityGroupIds: GROUPS }],
    ["existing groups that one joins", BOTH, { securityGroupIds: GROUPS, ...group({ name: "endpoints" }) }],
    ["groups of the service", { ...BOTH, securityGroupIds: GROUPS }],
    ["a gateway alone", {}],
    ["an interface alone, whose names serve the VPC", { types: ["Interface"] }],
    ["names that serve the VPC too", { ...BOTH, privateDnsOnlyForInboundResolverEndpoint: false }],
    ["names of which only Terraform knows", { ...BOTH, privateDnsOnlyForInboundResolverEndpoint: TOKEN }],
    ["private DNS that is off", { ...BOTH, privateDnsEnabled: false }],
    ["private DNS that only Terraform knows", { ...BOTH, privateDnsEnabled: TOKEN }],
  ])("accepts %s", (...[, s3, props]) => {
    expect(paths(resolverClientsNotAdmitted, { services: { sqs: {}, s3 }, ...props })).toEqual([]);
  });

  test("accepts other services with both types", () => {
    expect(paths(resolverClientsNotAdmitted, { services: { dynamodb: BOTH } })).toEqual([]);
  });

  test("accepts a hub, whose spokes have a rule of their own", () => {
    const services = { s3: { types: ["Interface"], ...INBOUND } };
    expect(sharedPaths(resolverClientsNotAdmitted, { services })).toEqual([]);
  });

  test.each<[about: string, s3: object, props?: object]>([
    ["both types", BOTH],
    ["both types with private DNS on", { ...BOTH, privateDnsEnabled: true }],
    ["an interface with a gateway elsewhere", { types: ["Interface"], ...INBOUND }],
    ["a group without sources", BOTH, group({ name: "endpoints" })],
    [
      "an adopted group without sources",
      BOTH,
      group({ importId: "sg-0123456789abcdef0", name: "a", description: "b" }),
    ],
  ])("finds %s", (...[, s3, props]) => {
    expect(paths(resolverClientsNotAdmitted, { services: { s3 }, ...props })).toEqual(["services.s3"]);
  });

  test("says how to admit the clients", () => {
    expect(findings(resolverClientsNotAdmitted, { services: { s3: BOTH } })).toEqual([
      'services.s3: The private names of the interface endpoint serve inbound Resolver endpoints only, which on-premises clients ask, and the security group admits the VPC only: name the blocks of both, as in securityGroup: { ingressCidrBlocks: ["<VPC>", "<on-premises>"] }',
    ]);
  });
});

function group(securityGroup: object): object {
  return { securityGroup };
}
