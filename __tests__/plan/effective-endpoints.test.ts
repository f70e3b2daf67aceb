import type { EffectiveOptions } from "../../lib/model/effective-options";
import type { EffectiveProps } from "../../lib/model/effective-props";
import type { ServiceRequest } from "../../lib/model/request";
import { effectiveEndpoints } from "../../lib/plan/effective-endpoints";
import { findService } from "../../lib/services/catalogue";
import { SUBNETS } from "../defined";

const SG = ["sg-0123456789abcdef0"];
const POLICY = { Statement: [] };

/** A request of a service of the catalogue, or else of a custom one. */
function request(name: string, options: EffectiveOptions = {}): ServiceRequest {
  const service = findService(name);
  return { name, path: ["services", name], isCustom: !service, isOfSet: false, service, options };
}

describe("effectiveEndpoints()", () => {
  test("makes an endpoint with the shared defaults merged into its options", () => {
    const props: EffectiveProps = {
      subnetIds: SUBNETS,
      routeTableIds: ["rtb-0000000a"],
      ipAddressType: "ipv4",
      privateDnsEnabled: true,
      policy: POLICY,
      tags: { shared: "x" },
      movedFrom: { constructPath: "old" },
    };
    const [sqs, ...others] = effectiveEndpoints([request("sqs", { ipAddressType: "ipv6" })], props, false);
    expect(others).toEqual([]);
    expect(sqs).toEqual({
      name: "sqs",
      label: "sqs",
      path: ["services", "sqs"],
      type: "Interface",
      types: ["Interface"],
      isOfSet: false,
      service: findService("sqs"),
      options: { subnetIds: SUBNETS, ipAddressType: "ipv6", privateDnsEnabled: true, policy: POLICY },
      defaults: new Set(["subnetIds", "privateDnsEnabled", "policy"]),
    });
  });

  test.each([
    ["Interface", { policy: POLICY, privateDnsEnabled: true, subnetIds: SUBNETS, securityGroupIds: SG }],
    ["Gateway", { policy: POLICY, routeTableIds: ["rtb-0000000a"] }],
    ["GatewayLoadBalancer", { subnetIds: SUBNETS }],
    ["Resource", { subnetIds: SUBNETS, securityGroupIds: SG }],
    ["ServiceNetwork", { subnetIds: SUBNETS, securityGroupIds: SG }],
  ] as const)("gives an endpoint of type %s the defaults that it takes", (type, expected) => {
    const props: EffectiveProps = {
      subnetIds: SUBNETS,
      routeTableIds: ["rtb-0000000a"],
      securityGroupIds: SG,
      privateDnsEnabled: true,
      policy: POLICY,
    };
    const [endpoint] = effectiveEndpoints([request("own", { type })], props, false);
    expect(endpoint?.options).toEqual({ type, ...expected });
    expect([...(endpoint?.defaults ?? [])].sort()).toEqual(Object.keys(expected).sort());
  });

  test("leaves options out that the type does not take", () => {
    const [s3] = effectiveEndpoints([request("s3", { ports: [443], tags: { a: "b" } })], {}, false);
    expect(s3?.options).toEqual({ tags: { a: "b" } });
  });

  test.each([
    ["the first type of the service by default", "s3", {}, ["Gateway s3"]],
    ["an interface for a service that has no gateway", "sqs", {}, ["Interface sqs"]],
    ["the type that is asked for", "s3", { types: ["Interface"] }, ["Interface s3"]],
    ["both types", "s3", { types: ["Gateway", "Interface"] }, ["Interface s3.Interface", "Gateway s3"]],
    ["both types, in any order", "s3", { types: ["Interface", "Gateway"] }, ["Interface s3.Interface", "Gateway s3"]],
    [
      "the first type if one that is asked for is not offered",
      "sqs",
      { types: ["Gateway", "Interface"] },
      ["Interface sqs"],
    ],
    [
      "the first type if the only one that is asked for is not offered",
      "sqs",
      { types: ["Gateway"] },
      ["Interface sqs"],
    ],
    ["nothing for a list of types that could not be read", "s3", { types: [] }, []],
    ["nothing for types of which one could not be read", "s3", { types: ["Gateway", undefined] }, []],
    ["nothing for an unknown service", "sqss", {}, []],
    ["the type of a custom service", "own", { type: "Resource" }, ["Resource own"]],
    ["nothing for a custom service whose type could not be read", "own", { type: undefined }, []],
  ] as const)("makes %s", (_about, name, options, expected) => {
    const endpoints = effectiveEndpoints([request(name, options)], {}, false);
    expect(endpoints.map(({ type, label }) => `${type} ${label}`)).toEqual(expected);
    expect(endpoints.map(({ types }) => types)).toEqual(endpoints.map(() => endpoints.map(({ type }) => type)));
  });

  test.each([
    ["an interface of a service that has gateways", "s3", {}, ["Interface s3"]],
    ["an interface, whatever types could not be read", "s3", { types: [undefined] }, ["Interface s3"]],
    ["nothing of a gateway service", "s3express", {}, []],
    ["the interface of a custom service", "own", { type: "Interface" }, ["Interface own"]],
  ] as const)("shares %s", (_about, name, options, expected) => {
    const endpoints = effectiveEndpoints([request(name, options)], {}, true);
    expect(endpoints.map(({ type, label }) => `${type} ${label}`)).toEqual(expected);
  });
});
