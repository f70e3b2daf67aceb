import { inboundResolverNotOffered } from "../../lib/rules/inbound-resolver-not-offered";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const INBOUND = { privateDnsOnlyForInboundResolverEndpoint: true };

describe("inbound-resolver-not-offered", () => {
  test.each([
    ["the interface of s3", { s3: { types: ["Interface"], ...INBOUND } }],
    ["the interface of s3 with its gateway", { s3: { types: ["Gateway", "Interface"], ...INBOUND } }],
    ["a gateway, whose option another rule reports", { dynamodb: INBOUND }],
    ["another service without the option", { sqs: {} }],
  ])("accepts %s", (_about, services) => {
    expect(paths(inboundResolverNotOffered, { services })).toEqual([]);
  });

  test("accepts a custom service", () => {
    const own = { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" };
    expect(paths(inboundResolverNotOffered, { services: [], customServices: { own } })).toEqual([]);
  });

  test.each([
    ["true", true],
    ["false", false],
    ["a token", TOKEN],
  ])("finds %s for another service", (_about, privateDnsOnlyForInboundResolverEndpoint) => {
    const services = { "ecr.api": { privateDnsOnlyForInboundResolverEndpoint } };
    expect(paths(inboundResolverNotOffered, { services })).toEqual([
      'services["ecr.api"].privateDnsOnlyForInboundResolverEndpoint',
    ]);
  });

  test("says which service has the option", () => {
    const services = { dynamodb: { types: ["Gateway", "Interface"], ...INBOUND } };
    expect(findings(inboundResolverNotOffered, { services })).toEqual([
      'services.dynamodb.privateDnsOnlyForInboundResolverEndpoint: "dynamodb" has no such option, since only "s3" has private DNS and a gateway: remove privateDnsOnlyForInboundResolverEndpoint',
    ]);
  });
});
