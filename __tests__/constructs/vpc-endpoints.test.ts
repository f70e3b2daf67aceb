import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { Fn, TerraformOutput, TerraformStack, Testing, Token } from "cdktf";
import { fullAccess, VpcEndpoints } from "../../lib";
import { NETWORK, newStack, newVpcEndpoints, reportOf, reportOn } from "../defined";
import {
  BARE,
  EVERY_TYPE,
  emittedBy,
  filesOf,
  IDS,
  newStackWithProvider,
  resolved,
  stackWith,
  synthesized,
  variable,
} from "../emitted";

describe("new VpcEndpoints()", () => {
  test("defines a local, one group and one resource for each type, with ids that stay", () => {
    const emitted = emittedBy({ services: { sqs: {}, s3: {} } });
    expect(addresses(emitted)).toEqual([
      "data.aws_vpc.endpoints_vpc_526B0DEA",
      "local.endpoints_services_BBF4668F",
      "resource.aws_security_group.endpoints_security-group_FB955AEE",
      "resource.aws_vpc_endpoint.endpoints_gateway_7E90B48D",
      "resource.aws_vpc_endpoint.endpoints_interface_60685D7C",
    ]);
  });

  test.each([
    ["deep tags", JSON.parse(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`)],
    ["a value with a failing toJSON", { a: { toJSON: () => JSON.parse("") } }],
    ["a Map", new Map([["a", "b"]])],
    ["a symbol", Symbol("tags")],
    ["a large integer", 10n],
    ["a function", () => ({})],
  ])("refuses odd tags in its own words: %s", (_about, tags) => {
    expect(reportOn({ services: ["sqs"], tags })).toEqual([
      'Cannot define the VPC endpoints of "stack/endpoints": 1 problem',
      expect.stringMatching(/^ {2}- tags.*Expected .* \(wrong-type\)$/),
    ]);
  });

  test.each(["constructor", "toString", "hasOwnProperty"])("keeps a tag and a custom service named %s", (key) => {
    const endpoint = { type: "Interface", serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0" };
    const emitted = emittedBy({ services: [], tags: { [key]: "kept" }, customServices: { [key]: endpoint } });
    expect(emitted.resource.aws_vpc_endpoint[IDS.interface].tags).toHaveProperty([key], "kept");
    expect(Object.keys(emitted.locals[IDS.services])).toEqual([key]);
  });

  test("has child ids that are contract", () => {
    const stack = newStack();
    const { node } = newVpcEndpoints(stack, "endpoints", { ...BARE, ...EVERY_TYPE });
    expect(node.children.map((child) => child.node.id)).toEqual([
      "vpc",
      "security-group",
      "services",
      "interface",
      "gateway",
      "gateway-load-balancer",
      "resource",
      "service-network",
    ]);
  });

  test("gives its data sources and resources the provider", () => {
    const stack = newStack();
    new AwsProvider(stack, "aws", { region: "eu-west-1" });
    const provider = new AwsProvider(stack, "other", { region: "us-east-1", alias: "other" });
    newVpcEndpoints(stack, "endpoints", { ...NETWORK, ...EVERY_TYPE, region: undefined, provider });
    const { data, resource } = synthesized(stack);
    const blocks = [data, resource].flatMap(Object.values).flatMap(Object.values);
    expect(blocks.length).toBe(8);
    expect(new Set(blocks.map((block) => block.provider))).toEqual(new Set(["aws.other"]));
  });

  test("has no group, and no id of one, if existing groups serve", () => {
    const securityGroupIds = ["sg-0123456789abcdef0"];
    const endpoints = new VpcEndpoints(newStack(), "endpoints", {
      ...BARE,
      services: ["sqs"],
      securityGroupIds,
    });
    expect([endpoints.securityGroup, endpoints.securityGroupId]).toEqual([undefined, undefined]);
    const { resource } = emittedBy({ services: ["sqs"], securityGroupIds });
    expect(resource.aws_vpc_endpoint[IDS.interface].security_group_ids).toEqual(securityGroupIds);
  });
});

describe("Tokens in the props of VpcEndpoints", () => {
  test("may replace every value", () => {
    const stack = newStack();
    const text = variable(stack, "text");
    const texts = variable(stack, "texts", "list(string)");
    const map = variable(stack, "map", "map(string)");
    const number = variable(stack, "number", "number");
    const flag = variable(stack, "flag", "bool");
    newVpcEndpoints(stack, "endpoints", {
      ...BARE,
      vpcId: text.stringValue,
      region: text.stringValue,
      subnetIds: texts.listValue,
      routeTableIds: texts.listValue,
      securityGroupIds: texts.listValue,
      securityGroup: {
        name: text.stringValue,
        ingressCidrBlocks: texts.listValue,
        ingressSecurityGroupIds: [text.stringValue],
        tags: Token.asStringMap(map.value),
      },
      tags: Token.asStringMap(map.value),
      timeouts: { create: text.stringValue },
      privateDnsEnabled: flag.booleanValue,
      services: {
        sqs: {
          ports: [number.numberValue],
          subnetIds: Fn.concat([texts.listValue, [text.stringValue]]),
          policy: [
            {
              actions: ["sqs:SendMessage"],
              resources: [text.stringValue, "arn:aws:sqs:*:*:a"],
              conditions: { StringEquals: { "aws:PrincipalOrgID": texts.listValue } },
            },
          ],
        },
        s3: { tags: Token.asStringMap(map.value) },
      },
    });
    const { locals, resource } = synthesized(stack);
    expect(locals[IDS.services].sqs).toMatchObject({
      service_name: "com.amazonaws.${var.text}.sqs",
      private_dns_enabled: "${var.flag}",
      subnet_ids: "${concat(var.texts, [var.text])}",
      policy: {
        Statement: [
          {
            Resource: ["arn:aws:sqs:*:*:a", "${var.text}"],
            Condition: { StringEquals: { "aws:PrincipalOrgID": "${var.texts}" } },
          },
        ],
      },
    });
    expect(locals[IDS.services].s3.tags).toBe("${var.map}");
    expect(resource.aws_vpc_endpoint[IDS.interface]).toMatchObject({
      vpc_id: "${var.text}",
      subnet_ids: "${each.value.subnet_ids}",
      security_group_ids: `\${concat(var.texts, [aws_security_group.${IDS.ruleGroup}.id])}`,
      tags: '${merge({"Name" = "endpoints-${each.key}"}, var.map)}',
      timeouts: { create: "${var.text}" },
    });
    expect(resource.aws_vpc_endpoint[IDS.gateway]).toMatchObject({
      route_table_ids: "${(try(length(var.texts), 0) >= 1) ? var.texts : null}",
    });
    expect(resource.aws_vpc_security_group_ingress_rule[IDS.ingress]).toMatchObject({
      for_each:
        '${merge({"var.number var.text":{"from_port":"${var.number}","to_port":"${var.number}","referenced_security_group_id":"${var.text}"}}, {for source in toset(coalesce(var.texts, [])) : "var.number ${source}" => {"from_port":"${var.number}","to_port":"${var.number}","cidr_ipv4":"${source}"}})}',
      cidr_ipv4: '${lookup(each.value, "cidr_ipv4", null)}',
      referenced_security_group_id: '${lookup(each.value, "referenced_security_group_id", null)}',
      tags: "${var.map}",
    });
    expect(resource.aws_security_group[IDS.ruleGroup]).toMatchObject({
      name_prefix: "${var.text}-",
      tags: '${merge({"Name" = var.text}, var.map, var.map)}',
    });
  });

  test("may be written as expressions by hand", () => {
    const { locals, resource } = emittedBy({
      vpcId: "${var.vpc}",
      region: "${var.region}",
      subnetIds: ["${var.a}", "${var.b}"],
      services: { sqs: { tags: { team: "${var.team}" } } },
    });
    expect(resource.aws_vpc_endpoint[IDS.interface]).toMatchObject({
      vpc_id: "${var.vpc}",
      subnet_ids: ["${var.a}", "${var.b}"],
    });
    expect(locals[IDS.services].sqs).toMatchObject({
      service_name: "com.amazonaws.${var.region}.sqs",
      tags: { team: "${var.team}" },
    });
  });

  test.each([
    [
      "an instance of a class",
      { services: { sqs: { tags: new Map() } } },
      "services.sqs.tags: Expected a map of tags, received an instance of Map (wrong-type)",
    ],
    [
      "a construct in place of an id",
      { services: ["sqs"], vpcId: newStack() },
      "vpcId: Expected a string, received an instance of TerraformStack (wrong-type)",
    ],
    [
      "a function",
      { services: { sqs: { ports: [() => 443] } } },
      "services.sqs.ports[0]: Expected a port from 1 to 65535, or a range such as { from: 1024, to: 1064 }, received a function (wrong-type)",
    ],
    [
      "a date",
      { services: ["sqs"], timeouts: { create: new Date(0) } },
      "timeouts.create: Expected a string, received an instance of Date (wrong-type)",
    ],
  ])("are not %s, which is rejected", (_about, props, report) => {
    expect(reportOn(props)).toEqual([
      'Cannot define the VPC endpoints of "stack/endpoints": 1 problem',
      `  - ${report}`,
    ]);
  });
});

describe("Expressions as plain texts in the props of VpcEndpoints", () => {
  test("are rejected as the key of a service once, and nothing else is", () => {
    expect(reportOn({ services: { "${var.x}": {} } }).slice(1)).toEqual([
      expect.stringMatching(/^ {2}- services: A key is a Terraform token.*\(token-key\)$/),
    ]);
  });
});

describe("VpcEndpoints, read back", () => {
  const SERVICES = { sqs: {}, s3: { types: ["Gateway", "Interface"] }, dynamodb: {} } as const;

  test("endpoint() gives tokens of one instance", () => {
    const stack = newStack();
    const endpoints = new VpcEndpoints(stack, "endpoints", { ...BARE, services: SERVICES });
    const { id, arn, state, dnsEntry, networkInterfaceIds } = endpoints.endpoint("sqs");
    const at = `aws_vpc_endpoint.${IDS.interface}["sqs"]`;
    expect(
      resolved(stack, {
        id,
        arn,
        state,
        networkInterfaceIds,
        zone: dnsEntry.get(0).hostedZoneId,
        name: dnsEntry.get(1).dnsName,
      }),
    ).toEqual({
      id: `\${${at}.id}`,
      arn: `\${${at}.arn}`,
      state: `\${${at}.state}`,
      networkInterfaceIds: `\${${at}.network_interface_ids}`,
      zone: `\${${at}.dns_entry[0].hosted_zone_id}`,
      name: `\${${at}.dns_entry[1].dns_name}`,
    });
  });

  test("endpoint() gives the gateway of a service that has both types, unless asked for the other", () => {
    const stack = newStack();
    const endpoints = new VpcEndpoints(stack, "endpoints", { ...BARE, services: SERVICES });
    expect(
      resolved(stack, [
        endpoints.endpoint("s3").prefixListId,
        endpoints.endpoint("s3", "Gateway").id,
        endpoints.endpoint("s3", "Interface").id,
        endpoints.endpoint("dynamodb").prefixListId,
      ]),
    ).toEqual([
      `\${aws_vpc_endpoint.${IDS.gateway}["s3"].prefix_list_id}`,
      `\${aws_vpc_endpoint.${IDS.gateway}["s3"].id}`,
      `\${aws_vpc_endpoint.${IDS.interface}["s3"].id}`,
      `\${aws_vpc_endpoint.${IDS.gateway}["dynamodb"].prefix_list_id}`,
    ]);
  });

  test("endpoint() gives the interface of s3 if it is the only one", () => {
    const stack = newStack();
    const endpoints = new VpcEndpoints(stack, "endpoints", {
      ...BARE,
      services: { s3: { types: ["Interface"] } },
    });
    expect(resolved(stack, [endpoints.endpoint("s3").id, endpoints.endpoint("s3", "Interface").id])).toEqual([
      `\${aws_vpc_endpoint.${IDS.interface}["s3"].id}`,
      `\${aws_vpc_endpoint.${IDS.interface}["s3"].id}`,
    ]);
  });

  test.each([
    [
      "a service that is not in the map",
      "kms",
      undefined,
      'endpoint("kms"): this construct has no such endpoint, it has "sqs" (unknown-endpoint)',
    ],
    [
      "a type that a service does not have",
      "sqs",
      "Gateway",
      'endpoint("sqs", "Gateway"): this construct has only the "Interface" endpoint of it: leave the type out, or add the other to types (unknown-endpoint)',
    ],
  ])("endpoint() throws for %s", (_about, name, type, message) => {
    const endpoints = newVpcEndpoints(newStack(), "endpoints", { ...BARE, services: ["sqs"] });
    expect(() => Reflect.apply(endpoints.endpoint, endpoints, [name, type])).toThrow(new Error(message));
  });

  test("endpointIds and endpointDnsNames are maps by service, with another label for the second type", () => {
    const stack = newStack();
    const { endpointIds, endpointDnsNames } = new VpcEndpoints(stack, "endpoints", {
      ...BARE,
      services: SERVICES,
    });
    const key = 'contains(["s3"], name) ? "${name}.Interface" : name';
    expect(resolved(stack, [endpointIds, endpointDnsNames])).toEqual([
      `\${merge({for name, endpoint in aws_vpc_endpoint.${IDS.interface} : ${key} => endpoint.id}, {for name, endpoint in aws_vpc_endpoint.${IDS.gateway} : name => endpoint.id})}`,
      `\${merge({for name, endpoint in aws_vpc_endpoint.${IDS.interface} : ${key} => [for entry in endpoint.dns_entry : entry.dns_name]}, {for name, endpoint in aws_vpc_endpoint.${IDS.gateway} : name => [for entry in endpoint.dns_entry : entry.dns_name]})}`,
    ]);
  });

  test("endpointIds needs no merge if there is one type", () => {
    const stack = newStack();
    const { endpointIds } = new VpcEndpoints(stack, "endpoints", { ...BARE, services: ["sqs"] });
    expect(resolved(stack, [endpointIds])).toEqual([
      `\${{for name, endpoint in aws_vpc_endpoint.${IDS.interface} : name => endpoint.id}}`,
    ]);
  });

  test("serves other stacks by outputs and remote state", () => {
    const files = filesOf((app) => {
      const endpoints = new VpcEndpoints(newStackWithProvider(app), "endpoints", {
        ...BARE,
        services: SERVICES,
      });
      const { id, dnsEntry, networkInterfaceIds } = endpoints.endpoint("sqs");
      const values = {
        id,
        name: dnsEntry.get(0).dnsName,
        interfaces: networkInterfaceIds,
        ids: endpoints.endpointIds,
        names: endpoints.endpointDnsNames,
        group: endpoints.securityGroupId,
      };
      const consumer = new TerraformStack(app, "consumer");
      for (const [name, value] of Object.entries(values)) new TerraformOutput(consumer, name, { value });
    });
    const producing = JSON.parse(files["stacks/stack/cdk.tf.json"] ?? "");
    const consuming = JSON.parse(files["stacks/consumer/cdk.tf.json"] ?? "");
    const asked = JSON.stringify(consuming.output).match(/(?<=outputs\.)[\w-]+/g) ?? [];
    expect(asked.length).toBe(6);
    expect(asked.filter((output) => !(output in producing.output))).toEqual([]);
    expect(JSON.stringify(consuming)).not.toContain("aws_vpc_endpoint.");
    expect(Object.values(producing.output)).toContainEqual({
      sensitive: true,
      value: `\${aws_vpc_endpoint.${IDS.interface}["sqs"].id}`,
    });
  });
});

describe("The output of VpcEndpoints", () => {
  test("is the same in every run", () => {
    const once = Testing.synth(stackWith({ services: EVERY_TYPE.services }));
    expect(Testing.synth(stackWith({ services: EVERY_TYPE.services }))).toBe(once);
  });

  test("is the same for a list, for a map and in another order", () => {
    const asMap = Testing.synth(stackWith({ services: { s3: {}, kms: {}, "ecr.dkr": {} } }));
    expect(Testing.synth(stackWith({ services: ["ecr.dkr", "kms", "s3"] }))).toBe(asMap);
    expect(Testing.synth(stackWith({ services: ["s3", "ecr.dkr", "kms"] }))).toBe(asMap);
  });

  test("is the same for policies in another order", () => {
    const ACTIONS = ["sqs:SendMessage", "sqs:GetQueueUrl"];
    const RESOURCES = ["arn:aws:sqs:*:*:b", "arn:aws:sqs:*:*:a"];
    const statements = [{ actions: ACTIONS, resources: RESOURCES }, ...fullAccess()];
    const turned = [...fullAccess(), { actions: ACTIONS.toReversed(), resources: RESOURCES.toReversed() }];
    const once = Testing.synth(stackWith({ services: { sqs: { policy: statements } } }));
    expect(Testing.synth(stackWith({ services: { sqs: { policy: turned } } }))).toBe(once);
  });
});

describe("The error of VpcEndpoints", () => {
  test.each([
    ["a text", "sqs", '"sqs"'],
    ["a list", ["sqs"], '["sqs"]'],
    ["a number", 7, "7"],
  ])("says of props that are %s that they are no object, and nothing else", (_about, props, shown) => {
    expect(reportOf(() => newVpcEndpoints(newStack(), "endpoints", props)).slice(1)).toEqual([
      `  - Expected an object of options, received ${shown} (wrong-type)`,
    ]);
  });

  test.each([
    ["there are none", undefined],
    ["they are null", null],
    ["they are empty", {}],
  ])("names what is missing if %s", (_about, props) => {
    expect(reportOf(() => newVpcEndpoints(newStack(), "endpoints", props))).toEqual([
      'Cannot define the VPC endpoints of "stack/endpoints": 2 problems',
      "  - vpcId: Missing: give the id of the VPC (missing-option)",
      "  - services: Expected a map from service names to options, or a list of service names, received nothing (wrong-type)",
    ]);
  });

  test("lists all problems in the order of the props", () => {
    const props = { vpcId: "vpc", subnetIds: [], services: { sqss: {}, sqs: { privateDns: true } } };
    expect(reportOn(props)).toEqual([
      'Cannot define the VPC endpoints of "stack/endpoints": 4 problems',
      expect.stringMatching(/^ {2}- vpcId: .*\(malformed-id\)$/),
      expect.stringMatching(/^ {2}- services\.sqss: .*\(unknown-service\)$/),
      expect.stringMatching(/^ {2}- services\.sqs\.privateDns: .*\(unknown-option\)$/),
      expect.stringMatching(/^ {2}- subnetIds: .*\(empty-list\)$/),
    ]);
  });
});

describe("severity of VpcEndpoints", () => {
  const RETIRED = { services: ["robomaker"] };
  const POLICY = {
    services: {
      sqs: { policy: { Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:Fly", Resource: "*" }] } },
    },
  };

  test.each<readonly [string, object, readonly string[]]>([
    ["a warning by default", RETIRED, ["warning services[0]"]],
    ["an error", { ...RETIRED, severity: { "retired-service": "error" } }, ["Cannot define", "  - services[0]"]],
    ["nothing", { ...RETIRED, severity: { "retired-service": "off" } }, []],
    ["an error by default", POLICY, ["Cannot define", "  - services.sqs.policy"]],
    ["a warning", { ...POLICY, severity: { "unknown-action": "warn" } }, ["warning services.sqs.policy"]],
  ])("makes a problem %s", (_about, props, starts) => {
    expect(reportOn(props)).toEqual(
      starts.map((start) => expect.stringMatching(`^${start.replace(/[[\]]/g, "\\$&")}`)),
    );
  });

  test.each<readonly [string, object, string]>([
    [
      "a rule that does not exist",
      { "unknown-acton": "warn" },
      '  - severity["unknown-acton"]: .*did you mean "unknown-action".*\\(unknown-rule\\)$',
    ],
    [
      "a rule about the shape of the input",
      { "wrong-type": "off" },
      '  - severity["wrong-type"]: .*\\(fixed-severity\\)$',
    ],
    [
      "another word",
      { "unknown-action": "ignore" },
      '  - severity["unknown-action"]: Expected "error", "warn" or "off".*\\(wrong-type\\)$',
    ],
  ])("rejects %s", (_about, severity, line) => {
    expect(reportOn({ services: ["sqs"], severity }).slice(1)).toEqual([
      expect.stringMatching(line.replace(/[[\]]/g, "\\$&")),
    ]);
  });
});

describe("lib", () => {
  test("recognises what belongs to another copy of cdktf", () => {
    const sources = spawnSync("grep", [
      "-rnE",
      "instanceof (Token|Terraform|App|Construct)",
      join(__dirname, "..", "..", "lib"),
    ]);
    expect(sources.stdout.toString()).toBe("");
  });
});

/** The addresses of everything that a stack defines. */
function addresses({ data = {}, locals, resource }: Record<string, Record<string, object>>): readonly string[] {
  const inside = (kind: string, blocks: Record<string, object>) =>
    Object.entries(blocks).flatMap(([type, named]) => Object.keys(named).map((name) => `${kind}.${type}.${name}`));
  return [
    ...inside("data", data),
    ...Object.keys(locals ?? {}).map((name) => `local.${name}`),
    ...inside("resource", resource ?? {}),
  ].sort();
}
