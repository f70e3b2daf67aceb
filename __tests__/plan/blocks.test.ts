import { planBlocks } from "../../lib/plan/blocks";
import { reference, tokenValue } from "../../lib/shapes/unresolved";
import { ROUTE_TABLES, SUBNETS } from "../defined";
import { contextOf, endpointOf, planWith, problemsWith, rowsWith } from "./planning";

const TOKEN = tokenValue("${var.x}");
const ARN = "arn:aws:vpc-lattice:eu-west-1:123456789012";

describe("planBlocks()", () => {
  test("plans an endpoint with everything that is emitted of it", () => {
    const sqs = endpointOf("sqs", { subnetIds: SUBNETS, policy: "none" }, { defaults: new Set(["subnetIds"]) });
    const context = contextOf({ region: "eu-west-1" });
    const document = { Version: "2012-10-17" };
    const ofSqs = new Map([[sqs, document]]);
    expect(planBlocks([sqs], { context, documents: ofSqs, additions: ofSqs, group: undefined })).toEqual([
      {
        type: "Interface",
        columns: ["vpc_endpoint_type", "service_name", "private_dns_enabled", "policy"],
        rows: {
          sqs: {
            vpc_endpoint_type: "Interface",
            service_name: "com.amazonaws.eu-west-1.sqs",
            private_dns_enabled: true,
            policy: document,
          },
        },
        additions: { sqs: document },
        callerArguments: [],
        region: "eu-west-1",
        nestedBlocks: {},
        names: ["sqs"],
        relabelled: [],
        sharedLists: { subnet_ids: SUBNETS },
        afterGateway: false,
        createBeforeDestroy: false,
        lookup: undefined,
        faults: ["unavailable", "missing interfaces", "missing private names"],
      },
    ]);
  });

  test("makes one block for each type in use, with its services sorted", () => {
    const { blocks } = planWith({ services: ["sqs", "s3", "kms", "dynamodb"] });
    expect(blocks.map(({ type, rows, names }) => [type, Object.keys(rows), names])).toEqual([
      ["Interface", ["kms", "sqs"], ["sqs", "kms"]],
      ["Gateway", ["dynamodb", "s3"], ["s3", "dynamodb"]],
    ]);
  });

  test("gives rows the arguments that any row of the block has", () => {
    const services = {
      sqs: { tags: { team: "a" }, autoAccept: true, policy: "none" },
      kms: { policy: "none" },
    };
    expect(rowsWith({ services }).kms).toEqual({
      vpc_endpoint_type: "Interface",
      service_name: "com.amazonaws.eu-west-1.kms",
      private_dns_enabled: true,
      tags: null,
      auto_accept: null,
    });
  });

  test("plans the same for a list, for a map and in another order", () => {
    const asMap = rowsWith({ services: { s3: {}, kms: {}, sqs: {} } });
    expect(rowsWith({ services: ["sqs", "kms", "s3"] })).toEqual(asMap);
    expect(Object.keys(rowsWith({ services: ["sqs", "kms", "s3"] }))).toEqual(Object.keys(asMap));
  });

  test("names the arguments of the nested blocks that rows have", () => {
    const subnetConfigurations = SUBNETS.map((subnetId, index) => ({ subnetId, ipv4: `10.0.${index}.10` }));
    const services = { sqs: { subnetConfigurations }, s3: { dnsRecordIpType: "ipv4" } };
    expect(planWith({ services }).blocks.map(({ nestedBlocks }) => nestedBlocks)).toEqual([
      { subnet_configuration: ["subnet_id", "ipv4", "ipv6"] },
      { dns_options: ["dns_record_ip_type", "private_dns_only_for_inbound_resolver_endpoint"] },
    ]);
  });

  test("has every argument that callers may give", () => {
    const { blocks } = planWith({ services: { sqs: { policy: "none" } }, servicesVariable: "services" });
    expect(blocks[0]?.columns).toEqual([
      "vpc_endpoint_type",
      "service_name",
      "private_dns_enabled",
      "subnet_ids",
      "security_group_ids",
      "tags",
      "policy",
    ]);
    expect(blocks[0]?.rows["sqs"]).toMatchObject({ subnet_ids: SUBNETS, tags: null, policy: null });
  });

  test("carries the region of the provider", () => {
    expect(planWith({ services: ["sqs"], region: undefined }).blocks[0]?.region).toEqual(reference("region"));
  });
});

describe("planBlocks() of s3", () => {
  test.each([
    ["a gateway by default", {}, [["Gateway", "s3", false, false]]],
    ["a gateway", { types: ["Gateway"] }, [["Gateway", "s3", false, false]]],
    ["an interface", { types: ["Interface"] }, [["Interface", "s3", false, false]]],
    [
      "both, the interface after the gateway",
      { types: ["Gateway", "Interface"] },
      [
        ["Interface", "s3.Interface", true, false],
        ["Gateway", "s3", false, true],
      ],
    ],
    [
      "both, in the other order",
      { types: ["Interface", "Gateway"] },
      [
        ["Interface", "s3.Interface", true, false],
        ["Gateway", "s3", false, true],
      ],
    ],
  ])("makes %s", (_about, options, expected) => {
    const { blocks } = planWith({ services: { s3: options } });
    expect(
      blocks.map(({ type, rows, afterGateway, createBeforeDestroy }) => {
        return [type, ...Object.keys(rows), afterGateway, createBeforeDestroy];
      }),
    ).toEqual(expected);
  });

  test("waits for no gateway of another service", () => {
    const { blocks } = planWith({ services: { s3: { types: ["Interface"] }, dynamodb: {} } });
    expect(blocks.map(({ afterGateway, createBeforeDestroy }) => [afterGateway, createBeforeDestroy])).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  test("waits for the gateway if any interface of the block does", () => {
    const { blocks } = planWith({ services: { s3: { types: ["Gateway", "Interface"] }, sqs: {} } });
    expect(blocks.map(({ afterGateway }) => afterGateway)).toEqual([true, false]);
  });

  test("gives both endpoints the arguments that each takes", () => {
    const services = {
      s3: {
        types: ["Gateway", "Interface"],
        subnetIds: [SUBNETS[0]],
        routeTableIds: ROUTE_TABLES,
        ports: [443],
        tags: { a: "b" },
      },
    };
    const rows = rowsWith({ services, subnetIds: undefined, routeTableIds: undefined });
    expect(rows.s3).toMatchObject({ route_table_ids: ROUTE_TABLES, tags: { a: "b" } });
    expect(rows.s3).not.toHaveProperty("subnet_ids");
    expect(rows["s3.Interface"]).toMatchObject({ subnet_ids: [SUBNETS[0]], tags: { a: "b" } });
    expect(rows["s3.Interface"]).not.toHaveProperty("route_table_ids");
  });

  test("knows the services whose label is not their name", () => {
    const services = { s3: { types: ["Gateway", "Interface"] }, sqs: {} };
    expect(planWith({ services }).blocks.map(({ names, relabelled }) => [names, relabelled])).toEqual([
      [["s3", "sqs"], ["s3"]],
      [["s3"], []],
    ]);
  });
});

test("planBlocks() of dynamodb as both types waits for nothing, since it has no private DNS", () => {
  const { blocks } = planWith({ services: { dynamodb: { types: ["Gateway", "Interface"] } } });
  expect(blocks.map(({ rows, afterGateway }) => [...Object.keys(rows), afterGateway])).toEqual([
    ["dynamodb.Interface", false],
    ["dynamodb", false],
  ]);
});

describe("planBlocks() of custom services", () => {
  const SUBNET = [SUBNETS[0]];
  const customServices = {
    partner: {
      type: "Interface",
      serviceName: "com.amazonaws.eu-west-1.x",
      autoAccept: true,
      privateDnsEnabled: true,
    },
    routes: { type: "Gateway", serviceName: "com.amazonaws.eu-west-1.new" },
    firewall: {
      type: "GatewayLoadBalancer",
      serviceName: "com.amazonaws.eu-west-1.y",
      subnetIds: SUBNET,
      ipAddressType: "ipv4",
    },
    database: {
      type: "Resource",
      resourceConfigurationArn: `${ARN}:resourceconfiguration/rcfg-0123456789abcdef0`,
      ports: [5432],
    },
    network: {
      type: "ServiceNetwork",
      serviceNetworkArn: `${ARN}:servicenetwork/sn-0123456789abcdef0`,
      ports: [443],
    },
  };
  const props = { services: {}, customServices };
  const byType = (planned: (block: ReturnType<typeof planWith>["blocks"][number]) => unknown, more = {}) =>
    Object.fromEntries(planWith({ ...props, ...more }).blocks.map((block) => [block.type, planned(block)]));

  test("makes all five types", () => {
    expect(byType(({ rows }) => rows)).toEqual({
      Interface: {
        partner: {
          vpc_endpoint_type: "Interface",
          service_name: "com.amazonaws.eu-west-1.x",
          auto_accept: true,
          private_dns_enabled: true,
        },
      },
      Gateway: { routes: { vpc_endpoint_type: "Gateway", service_name: "com.amazonaws.eu-west-1.new" } },
      GatewayLoadBalancer: {
        firewall: {
          vpc_endpoint_type: "GatewayLoadBalancer",
          service_name: "com.amazonaws.eu-west-1.y",
          ip_address_type: "ipv4",
          subnet_ids: SUBNET,
        },
      },
      Resource: {
        database: {
          vpc_endpoint_type: "Resource",
          resource_configuration_arn: customServices.database.resourceConfigurationArn,
        },
      },
      ServiceNetwork: {
        network: {
          vpc_endpoint_type: "ServiceNetwork",
          service_network_arn: customServices.network.serviceNetworkArn,
        },
      },
    });
    expect(problemsWith(props)).toEqual([]);
  });

  test("checks of each type what it can lack", () => {
    expect(byType(({ faults }) => faults)).toEqual({
      Interface: ["unavailable", "missing interfaces", "missing private names"],
      Gateway: ["unavailable"],
      GatewayLoadBalancer: ["unavailable", "missing interfaces"],
      Resource: ["unavailable", "missing interfaces"],
      ServiceNetwork: ["unavailable", "missing interfaces"],
    });
  });

  test("asks AWS about nothing by default", () => {
    expect(Object.values(byType(({ lookup }) => lookup ?? null))).toEqual([null, null, null, null, null]);
  });

  test("asks AWS about services that have a name", () => {
    const lookup = { verifies: true, candidateSubnets: undefined };
    expect(byType((block) => block.lookup, { verifyServices: true })).toEqual({
      Interface: lookup,
      Gateway: lookup,
      GatewayLoadBalancer: lookup,
      Resource: undefined,
      ServiceNetwork: undefined,
    });
  });

  test("lets Terraform choose among the subnets of interface endpoints", () => {
    expect(byType((block) => block.lookup, { lookupSupportedAzs: true })).toEqual({
      Interface: { verifies: false, candidateSubnets: SUBNETS },
      Gateway: undefined,
      GatewayLoadBalancer: undefined,
      Resource: undefined,
      ServiceNetwork: undefined,
    });
  });

  test("asks both of interface endpoints", () => {
    const more = { verifyServices: true, lookupSupportedAzs: true, subnetIds: TOKEN };
    const blocks = byType((block) => block.lookup, more);
    expect(blocks["Interface"]).toMatchObject({ verifies: true, candidateSubnets: { parts: [TOKEN, []] } });
    expect(blocks["Gateway"]).toEqual({ verifies: true, candidateSubnets: undefined });
  });
});
