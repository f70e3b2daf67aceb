import { planInboundResolverOnly, planPrivateDns } from "../../lib/plan/private-dns";
import { tokenValue } from "../../lib/shapes/unresolved";
import { contextOf, endpointOf, problemsWith, rowsWith } from "./planning";

const TOKEN = tokenValue("${var.x}");
const INTERFACE = { type: "Interface" } as const;

describe("planPrivateDns()", () => {
  test.each([
    ["supported", "sqs", true],
    ["required", "ecr.dkr", true],
    ["unsupported", "apprunner.requests", false],
    ["better left off", "storagegateway", false],
    ["for inbound resolvers", "s3", true],
    ["right or wrong depending on other endpoints", "codeartifact.api", true],
    ["of no known support", "acm", true],
  ])("defaults if it is %s: %s %s", (_support, name, expected) => {
    expect(planPrivateDns(endpointOf(name, {}, INTERFACE), contextOf())).toBe(expected);
    const options = name === "s3" ? { types: ["Interface"] } : {};
    expect(rowsWith({ services: { [name]: options } })).toMatchObject({
      [name]: { private_dns_enabled: expected },
    });
    expect(problemsWith({ services: { [name]: options } })).toEqual([]);
  });

  test("defaults to false for a service outside the catalogue", () => {
    expect(planPrivateDns(endpointOf("own"), contextOf())).toBe(false);
  });

  test.each([
    ["true", true],
    ["false", false],
    ["a token", TOKEN],
  ])("is %s if the option is", (_about, privateDnsEnabled) => {
    for (const name of ["sqs", "dynamodb-streams", "own"]) {
      expect(planPrivateDns(endpointOf(name, { privateDnsEnabled }), contextOf())).toBe(privateDnsEnabled);
    }
  });

  test("takes the option of the service before that of the construct", () => {
    const props = { services: { sqs: { privateDnsEnabled: true }, kms: {} }, privateDnsEnabled: false };
    expect(rowsWith(props)).toMatchObject({
      sqs: { private_dns_enabled: true },
      kms: { private_dns_enabled: false },
    });
  });

  test.each(["Gateway", "GatewayLoadBalancer", "Resource", "ServiceNetwork"] as const)(
    "is left out for the type %s",
    (type) => {
      expect(planPrivateDns(endpointOf("s3", {}, { type }), contextOf())).toBeNull();
      expect(planPrivateDns(endpointOf("s3", {}, { type }), contextOf({}, true))).toBeNull();
    },
  );

  test("is off if hosted zones share the names, and on for a Profile", () => {
    expect(planPrivateDns(endpointOf("ecr.dkr"), contextOf({}, true))).toBe(false);
    expect(planPrivateDns(endpointOf("dynamodb-streams"), contextOf({ profile: {} }, true))).toBe(true);
  });
});

describe("planInboundResolverOnly()", () => {
  const BOTH = { type: "Interface", types: ["Interface", "Gateway"] } as const;
  const ASKED = "privateDnsOnlyForInboundResolverEndpoint";

  test.each([
    ["s3 with a gateway", endpointOf("s3", {}, BOTH), true],
    ["s3 alone", endpointOf("s3", {}, INTERFACE), false],
    ["s3 with a gateway, if the user says no", endpointOf("s3", { [ASKED]: false }, BOTH), false],
    ["s3 alone, if the user says yes", endpointOf("s3", { [ASKED]: true }, INTERFACE), true],
    ["s3 with private DNS off", endpointOf("s3", { privateDnsEnabled: false }, BOTH), null],
    [
      "s3 with private DNS off, if the user says yes",
      endpointOf("s3", { privateDnsEnabled: false, [ASKED]: true }, BOTH),
      true,
    ],
    ["s3 with private DNS by a token", endpointOf("s3", { privateDnsEnabled: TOKEN }, BOTH), true],
    ["the gateway of s3", endpointOf("s3", {}, { ...BOTH, type: "Gateway" }), null],
    ["another service", endpointOf("sqs"), null],
    ["another service with a gateway", endpointOf("dynamodb", {}, BOTH), null],
    ["another service, if the user says yes", endpointOf("sqs", { [ASKED]: TOKEN }), TOKEN],
    ["a custom service", endpointOf("own"), null],
  ])("plans of %s", (_about, endpoint, expected) => {
    expect(planInboundResolverOnly(endpoint, contextOf())).toBe(expected);
  });

  test("writes it as an option of DNS", () => {
    const services = { s3: { types: ["Gateway", "Interface"] } };
    expect(rowsWith({ services })["s3.Interface"].dns_options).toEqual({
      dns_record_ip_type: null,
      private_dns_only_for_inbound_resolver_endpoint: true,
    });
  });

  test("writes nothing if private DNS is off", () => {
    const services = { s3: { types: ["Gateway", "Interface"], privateDnsEnabled: false } };
    expect(rowsWith({ services })["s3.Interface"]).not.toHaveProperty("dns_options");
  });
});
