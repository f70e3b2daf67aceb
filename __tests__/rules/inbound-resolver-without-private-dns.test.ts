import { inboundResolverWithoutPrivateDns } from "../../lib/rules/inbound-resolver-without-private-dns";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const INBOUND = { privateDnsOnlyForInboundResolverEndpoint: true };
const OFF = { privateDnsEnabled: false };

describe("inbound-resolver-without-private-dns", () => {
  test.each([
    ["private DNS that is on by default", {}, INBOUND],
    ["private DNS that is on", {}, { ...INBOUND, privateDnsEnabled: true }],
    ["private DNS that the service turns on", OFF, { ...INBOUND, privateDnsEnabled: true }],
    ["private DNS that only Terraform knows", {}, { ...INBOUND, privateDnsEnabled: TOKEN }],
    ["an option that only Terraform knows", OFF, { privateDnsOnlyForInboundResolverEndpoint: TOKEN }],
    ["false, which asks for nothing", OFF, { privateDnsOnlyForInboundResolverEndpoint: false }],
    ["private DNS off without the option", OFF, {}],
  ])("accepts %s", (_about, shared, options) => {
    expect(findings(inboundResolverWithoutPrivateDns, s3(options, shared))).toEqual([]);
  });

  test("accepts other services, which another rule reports", () => {
    const services = { sqs: { ...OFF, ...INBOUND } };
    expect(findings(inboundResolverWithoutPrivateDns, { services })).toEqual([]);
  });

  test.each([
    ["off for the service", {}, OFF],
    ["off for all services", OFF, {}],
  ])("finds the option with private DNS %s", (_about, shared, options) => {
    expect(findings(inboundResolverWithoutPrivateDns, s3({ ...INBOUND, ...options }, shared))).toEqual([
      "services.s3.privateDnsOnlyForInboundResolverEndpoint: Private DNS is off for this endpoint, so it serves no names to inbound Resolver endpoints either: remove this option, or set privateDnsEnabled to true",
    ]);
  });
});

function s3(options: object, shared: object): object {
  return { services: { s3: { types: ["Gateway", "Interface"], ...options } }, ...shared };
}
