import { callerArgumentsOf, planServicesVariable } from "../../lib/plan/services-variable";
import { planWith } from "./planning";

const OFFERED = { servicesVariable: "services", services: { sqs: {}, "email-smtp": {}, s3: {} } } as const;

describe("callerArgumentsOf()", () => {
  test.each([
    ["Interface", ["private_dns_enabled", "subnet_ids", "security_group_ids", "tags", "policy"]],
    ["Gateway", ["route_table_ids", "tags", "policy"]],
    ["GatewayLoadBalancer", ["subnet_ids", "tags"]],
    ["Resource", ["subnet_ids", "security_group_ids", "tags"]],
    ["ServiceNetwork", ["subnet_ids", "security_group_ids", "tags"]],
  ] as const)("lets callers give of type %s what they may choose", (type, expected) => {
    expect(callerArgumentsOf(type, { servicesVariable: "services" })).toEqual(expected);
    expect(callerArgumentsOf(type, {})).toEqual([]);
  });

  test("lets callers give no subnets if the zones of subnets are looked up", () => {
    expect(callerArgumentsOf("Interface", { servicesVariable: "services", lookupSupportedAzs: true })).toEqual([
      "private_dns_enabled",
      "security_group_ids",
      "tags",
      "policy",
    ]);
  });
});

describe("planServicesVariable()", () => {
  test("names what is offered, and which services take what", () => {
    const interfaces = ["email-smtp", "sqs"];
    const all = ["email-smtp", "s3", "sqs"];
    expect(planWith(OFFERED).servicesVariable).toEqual({
      name: "services",
      offered: all,
      callerArguments: {
        private_dns_enabled: { type: "bool", services: interfaces },
        subnet_ids: { type: "list(string)", services: interfaces },
        route_table_ids: { type: "list(string)", services: ["s3"] },
        security_group_ids: { type: "list(string)", services: interfaces },
        tags: { type: "map(string)", services: all },
        policy: { type: "string", services: all },
      },
    });
  });

  test("is left out if the program alone decides", () => {
    expect(planServicesVariable([], {})).toBeUndefined();
    expect(planWith({ services: ["sqs"] }).servicesVariable).toBeUndefined();
  });

  test("offers a service with two endpoints once", () => {
    const blocks = [
      { names: ["s3", "kms"], callerArguments: ["tags", "subnet_ids"] },
      { names: ["s3"], callerArguments: ["tags"] },
    ];
    expect(planServicesVariable(blocks, { servicesVariable: "services" })).toMatchObject({
      offered: ["kms", "s3"],
      callerArguments: { subnet_ids: { services: ["kms", "s3"] }, tags: { services: ["kms", "s3"] } },
    });
  });

  test("has no service that takes subnets of callers if the zones of subnets are looked up", () => {
    const { servicesVariable } = planWith({ ...OFFERED, lookupSupportedAzs: true });
    expect(servicesVariable?.callerArguments["subnet_ids"]).toEqual({ type: "list(string)", services: [] });
  });
});

test("planServicesVariable() lets rows have every argument that callers may give", () => {
  const { blocks } = planWith({ ...OFFERED, securityGroupIds: ["sg-0123456789abcdef0"] });
  const [interfaces, gateways] = blocks.map(({ columns }) => columns);
  expect(interfaces).toEqual(
    expect.arrayContaining(["private_dns_enabled", "subnet_ids", "security_group_ids", "tags", "policy"]),
  );
  expect(gateways).toEqual(expect.arrayContaining(["route_table_ids", "tags", "policy"]));
});
