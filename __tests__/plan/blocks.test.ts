import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { ROUTE_TABLES, SUBNETS } from "../defined";
import { planWith, rowsWith, troubleWith } from "./planning";

const TOKEN = unresolved("${var.x}");
const ARN = "arn:aws:vpc-lattice:eu-west-1:123456789012";

describe("The blocks of a plan", () => {
  test("are one for each type in use, with its services sorted", () => {
    const plan = planWith({ services: ["sqs", "s3", "kms", "dynamodb"] });
    expect(plan.blocks.map(({ type, rows }) => [type, Object.keys(rows)])).toEqual([
      ["Interface", ["kms", "sqs"]],
      ["Gateway", ["dynamodb", "s3"]],
    ]);
  });

  test("have the columns that any row needs, and no other", () => {
    expect(rowsWith({ services: { sqs: { policy: "none" } } })).toEqual({
      sqs: {
        vpc_endpoint_type: "Interface",
        service_name: "com.amazonaws.eu-west-1.sqs",
        private_dns_enabled: true,
      },
    });
  });

  test("have null where another row has a value", () => {
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

  test("share the lists of the construct", () => {
    const { blocks } = planWith({ services: ["sqs", "s3"], securityGroupIds: TOKEN });
    expect(blocks.map(({ shared }) => shared)).toEqual([
      { subnet_ids: SUBNETS, security_group_ids: TOKEN },
      { route_table_ids: ROUTE_TABLES },
    ]);
  });

  test("spell a list out in each row where one service has its own", () => {
    const services = { sqs: { subnetIds: [SUBNETS[1]] }, kms: {} };
    const { blocks } = planWith({ services, securityGroupIds: TOKEN });
    expect(blocks[0]?.shared).toEqual({ security_group_ids: TOKEN });
    expect(blocks[0]?.rows).toMatchObject({
      sqs: { subnet_ids: [SUBNETS[1]] },
      kms: { subnet_ids: SUBNETS },
    });
  });

  test("need no shared list where every service has its own", () => {
    const services = { sqs: { subnetIds: TOKEN }, s3: { routeTableIds: ROUTE_TABLES } };
    expect(troubleWith({ services, subnetIds: undefined, routeTableIds: undefined })).toEqual([]);
  });

  test.each([
    ["leaves the argument out, shared", { services: ["s3"], routeTableIds: [] }, {}],
    [
      "leaves the argument out, of the service",
      { services: { s3: { routeTableIds: [] } }, routeTableIds: undefined },
      {},
    ],
  ])("routeTableIds: [] %s", (_about, props, shared) => {
    const [block] = planWith(props).blocks;
    expect([troubleWith(props), block?.shared, block?.rows["s3"]?.route_table_ids ?? null]).toEqual([
      [],
      shared,
      null,
    ]);
  });

  test("routeTableIds: [] of one service is null beside the shared list", () => {
    const services = { s3: { routeTableIds: [] }, dynamodb: {} };
    expect(rowsWith({ services })).toMatchObject({
      s3: { route_table_ids: null },
      dynamodb: { route_table_ids: ROUTE_TABLES },
    });
  });

  test("are the same for a list, for a map and in another order", () => {
    const asMap = rowsWith({ services: { s3: {}, kms: {}, sqs: {} } });
    expect(rowsWith({ services: ["sqs", "kms", "s3"] })).toEqual(asMap);
    expect(Object.keys(rowsWith({ services: ["sqs", "kms", "s3"] }))).toEqual(Object.keys(asMap));
  });
});

describe("s3", () => {
  test.each([
    ["as a gateway by default", {}, [["Gateway", "s3", false]]],
    ["as a gateway", { types: ["Gateway"] }, [["Gateway", "s3", false]]],
    ["as an interface", { types: ["Interface"] }, [["Interface", "s3", false]]],
    [
      "as both, the interface after the gateway",
      { types: ["Gateway", "Interface"] },
      [
        ["Interface", "s3.Interface", true],
        ["Gateway", "s3", false],
      ],
    ],
    [
      "as both, in the other order",
      { types: ["Interface", "Gateway"] },
      [
        ["Interface", "s3.Interface", true],
        ["Gateway", "s3", false],
      ],
    ],
  ])("is made %s", (_about, options, expected) => {
    const { blocks } = planWith({ services: { s3: options } });
    expect(blocks.map(({ type, rows, afterGateway }) => [type, ...Object.keys(rows), afterGateway])).toEqual(
      expected,
    );
  });

  test("waits for no gateway of another service", () => {
    const { blocks } = planWith({ services: { s3: { types: ["Interface"] }, dynamodb: {} } });
    expect(blocks.map(({ afterGateway }) => afterGateway)).toEqual([false, false]);
  });

  test("gives both endpoints the arguments that each accepts", () => {
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
});

describe("dynamodb", () => {
  test("as both types waits for nothing, since it has no private DNS", () => {
    const { blocks } = planWith({ services: { dynamodb: { types: ["Gateway", "Interface"] } } });
    expect(blocks.map(({ rows, afterGateway }) => [...Object.keys(rows), afterGateway])).toEqual([
      ["dynamodb.Interface", false],
      ["dynamodb", false],
    ]);
  });
});

describe("customServices", () => {
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

  test("are made of all five types", () => {
    const { blocks } = planWith({ services: {}, customServices });
    expect(Object.fromEntries(blocks.map(({ type, rows }) => [type, rows]))).toEqual({
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
    expect(troubleWith({ services: {}, customServices })).toEqual([]);
  });

  test("take security groups where their type does", () => {
    const { blocks } = planWith({ services: {}, customServices });
    expect(blocks.filter(({ shared }) => shared.security_group_ids).map(({ type }) => type)).toEqual([
      "Interface",
      "Resource",
      "ServiceNetwork",
    ]);
  });
});

describe("Options", () => {
  const VALUES = {
    policy: "none",
    privateDnsEnabled: false,
    subnetIds: [SUBNETS[0]],
    routeTableIds: ROUTE_TABLES,
    securityGroupIds: ["sg-0123456789abcdef0"],
    ipAddressType: "ipv4",
    dnsRecordIpType: "ipv4",
    subnetConfigurations: [{ subnetId: SUBNETS[0], ipv4: "10.0.0.10" }],
    serviceRegion: "us-east-1",
    ports: [443],
    autoAccept: true,
    tags: { a: "b" },
  };
  const GUARDED = ["subnetIds", "securityGroupIds", "ipAddressType", "ports", "tags"];
  const FACE = [
    "policy",
    "privateDnsEnabled",
    "dnsRecordIpType",
    "subnetConfigurations",
    "serviceRegion",
    "autoAccept",
  ];

  test.each([
    ["Interface", { serviceName: "com.amazonaws.eu-west-1.x" }, [...GUARDED, ...FACE]],
    [
      "Gateway",
      { serviceName: "com.amazonaws.eu-west-1.x" },
      ["policy", "routeTableIds", "ipAddressType", "dnsRecordIpType", "tags"],
    ],
    [
      "GatewayLoadBalancer",
      { serviceName: "com.amazonaws.eu-west-1.x" },
      ["subnetIds", "ipAddressType", "autoAccept", "tags"],
    ],
    [
      "Resource",
      { resourceConfigurationArn: `${ARN}:resourceconfiguration/rcfg-0123456789abcdef0` },
      GUARDED,
    ],
    ["ServiceNetwork", { serviceNetworkArn: `${ARN}:servicenetwork/sn-0123456789abcdef0` }, GUARDED],
  ])("of type %s are those that AWS accepts", (type, identity, accepted) => {
    const refused = Object.entries(VALUES).filter(([option, value]) => {
      const x = {
        type,
        ports: GUARDED.includes("ports") && accepted.includes("ports") ? [443] : undefined,
        ...identity,
        [option]: value,
      };
      return troubleWith({ services: {}, customServices: { x }, subnetIds: [SUBNETS[0]] }).includes(
        `error customServices.x.${option}`,
      );
    });
    const expected = Object.keys(VALUES).filter((option) => !accepted.includes(option));
    expect(refused.map(([option]) => option)).toEqual(expected);
  });

  test.each([
    ["resourceConfigurationArn", "Interface"],
    ["serviceNetworkArn", "Interface"],
    ["serviceName", "Resource"],
  ])("that name something else are refused: %s on %s", (option, type) => {
    const x = {
      type,
      ports: [443],
      serviceName: "com.amazonaws.eu-west-1.x",
      resourceConfigurationArn: `${ARN}:resourceconfiguration/rcfg-0123456789abcdef0`,
      serviceNetworkArn: `${ARN}:servicenetwork/sn-0123456789abcdef0`,
    };
    expect(troubleWith({ services: {}, customServices: { x } })).toContain(
      `error customServices.x.${option}`,
    );
  });

  test.each(["serviceName", "type", "resourceConfigurationArn"])(
    "of customServices are unknown in services: %s",
    (option) => {
      expect(troubleWith({ services: { sqs: { [option]: "Interface" } } })).toEqual([
        `error services.sqs.${option}`,
      ]);
    },
  );
});
