import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import {
  type App,
  Fn,
  LocalBackend,
  ref,
  TerraformOutput,
  TerraformStack,
  TerraformVariable,
  Testing,
  Token,
} from "cdktf";
import { fullAccess, VpcEndpoints } from "../../lib";
import {
  NETWORK,
  newApp,
  newStack,
  newVpcEndpoints,
  ROUTE_TABLES,
  SUBNETS,
  toldAbout,
  VPC,
} from "../defined";

/** Nothing but endpoints: what guards and checks add has tests of its own. */
const BARE = { ...NETWORK, guards: false, checks: false } as const;

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

  test("writes the services into the local, with policies as JSON values", () => {
    const { locals } = emittedBy({ services: { "ecr.dkr": {}, s3: { policy: "none" } } });
    expect(locals).toEqual({
      endpoints_services_BBF4668F: {
        "ecr.dkr": {
          vpc_endpoint_type: "Interface",
          service_name: "com.amazonaws.eu-west-1.ecr.dkr",
          private_dns_enabled: true,
          policy: {
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
          },
        },
        s3: { vpc_endpoint_type: "Gateway", service_name: "com.amazonaws.eu-west-1.s3" },
      },
    });
  });

  test("defines interface endpoints with for_each over the local", () => {
    expect(endpointsBy({ services: { sqs: {} } })).toEqual({
      interface: {
        for_each: `\${{for name, service in local.${LOCAL} : name => service if service.vpc_endpoint_type == "Interface"}}`,
        vpc_id: VPC,
        vpc_endpoint_type: "Interface",
        service_name: "${each.value.service_name}",
        private_dns_enabled: "${each.value.private_dns_enabled}",
        subnet_ids: SUBNETS,
        security_group_ids: [`\${aws_security_group.${GROUP}.id}`],
        policy: "${jsonencode(each.value.policy)}",
        tags: { Name: "endpoints-${each.key}" },
      },
    });
  });

  test("defines gateway endpoints without what only interfaces have", () => {
    expect(endpointsBy({ services: { s3: {} } })).toEqual({
      gateway: {
        for_each: `\${{for name, service in local.${LOCAL} : name => service if service.vpc_endpoint_type == "Gateway"}}`,
        vpc_id: VPC,
        vpc_endpoint_type: "Gateway",
        service_name: "${each.value.service_name}",
        route_table_ids: ROUTE_TABLES,
        policy: "${jsonencode(each.value.policy)}",
        tags: { Name: "endpoints-${each.key}" },
      },
    });
  });

  test("writes a policy only where the row has one", () => {
    const { interface: block } = endpointsBy({ services: { sqs: { policy: "none" }, kms: {} } });
    expect(block?.["policy"]).toBe("${each.value.policy == null ? null : jsonencode(each.value.policy)}");
    expect(endpointsBy({ services: { sqs: { policy: "none" } } }).interface).not.toHaveProperty("policy");
  });

  test("leaves templates of IAM to IAM", () => {
    const policy = [{ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b/${aws:username}/%{x}"] }];
    const { locals } = emittedBy({ services: { s3: { policy } } });
    expect(JSON.stringify(locals)).toContain("arn:aws:s3:::b/$${aws:username}/%%{x}");
  });

  test("takes columns from the rows where services differ", () => {
    const services = {
      sqs: {
        subnetIds: [SUBNETS[0]],
        securityGroupIds: ["sg-0123456789abcdef0"],
        ipAddressType: "ipv4",
        autoAccept: true,
      },
      kms: { serviceRegion: "us-east-1" },
      s3: { routeTableIds: [] },
      dynamodb: {},
    };
    const { interface: block, gateway } = endpointsBy({ services });
    expect(block).toMatchObject({
      subnet_ids: "${each.value.subnet_ids}",
      security_group_ids: "${each.value.security_group_ids}",
      ip_address_type: "${each.value.ip_address_type}",
      auto_accept: "${each.value.auto_accept}",
      service_region: "${each.value.service_region}",
    });
    expect(gateway).toMatchObject({ route_table_ids: "${each.value.route_table_ids}" });
  });

  test("writes dns_options and subnet_configuration as dynamic blocks", () => {
    const subnetConfigurations = SUBNETS.map((subnetId, index) => ({ subnetId, ipv4: `10.0.${index}.10` }));
    const services = { sqs: { subnetConfigurations, dnsRecordIpType: "ipv4" }, kms: {} };
    const emitted = emittedBy({ services });
    expect(emitted.resource.aws_vpc_endpoint[INTERFACE].dynamic).toEqual({
      dns_options: {
        for_each: "${each.value.dns_options == null ? [] : [each.value.dns_options]}",
        content: {
          dns_record_ip_type: "${dns_options.value.dns_record_ip_type}",
          private_dns_only_for_inbound_resolver_endpoint:
            "${dns_options.value.private_dns_only_for_inbound_resolver_endpoint}",
        },
      },
      subnet_configuration: {
        for_each: "${each.value.subnet_configuration == null ? [] : each.value.subnet_configuration}",
        content: {
          subnet_id: "${subnet_configuration.value.subnet_id}",
          ipv4: "${subnet_configuration.value.ipv4}",
          ipv6: "${subnet_configuration.value.ipv6}",
        },
      },
    });
    expect(emitted.locals[LOCAL].sqs.subnet_configuration).toEqual([
      { subnet_id: SUBNETS[0], ipv4: "10.0.0.10", ipv6: null },
      { subnet_id: SUBNETS[1], ipv4: "10.0.1.10", ipv6: null },
    ]);
  });

  test("makes the interface of s3 depend on the gateway, with the service as key of both", () => {
    const emitted = emittedBy({ services: { s3: { types: ["Gateway", "Interface"] }, sqs: {} } });
    expect(Object.keys(emitted.locals[LOCAL])).toEqual(["s3", "s3.Interface", "sqs"]);
    expect(emitted.resource.aws_vpc_endpoint[INTERFACE]).toMatchObject({
      depends_on: [`aws_vpc_endpoint.${GATEWAY}`],
      for_each: `\${{for name, service in local.${LOCAL} : trimsuffix(name, ".Interface") => service if service.vpc_endpoint_type == "Interface"}}`,
    });
    expect(emitted.resource.aws_vpc_endpoint[GATEWAY]).not.toHaveProperty("depends_on");
  });

  test("gives all endpoints the timeouts", () => {
    const blocks = endpointsBy({ services: { sqs: {}, s3: {} }, timeouts: { create: "20m" } });
    expect(Object.values(blocks).map((block) => block["timeouts"])).toEqual([
      { create: "20m" },
      { create: "20m" },
    ]);
  });

  test("merges tags: its Name, the shared ones, those of a service", () => {
    const props = {
      services: { sqs: { tags: { team: "queue" } }, s3: {} },
      tags: { team: "net", cost: "1" },
    };
    const { interface: block, gateway } = endpointsBy(props);
    expect(gateway?.["tags"]).toEqual({ Name: "endpoints-${each.key}", team: "net", cost: "1" });
    expect(block?.["tags"]).toBe(
      '${merge({"Name" = "endpoints-${each.key}"}, {"team" = "net", "cost" = "1"}, each.value.tags)}',
    );
  });

  test("writes tags so that Terraform reads them as they are, merged or not", () => {
    const tags = { note: 'owned by "net"', path: "C:\\new", share: "50%{", open: "a ${" };
    const { locals, resource } = emittedBy({ tags, services: { sqs: { tags }, s3: {} } });
    const escaped = { ...tags, share: "50%%{", open: "a $${" };
    expect(locals[LOCAL].sqs.tags).toEqual(escaped);
    expect(resource.aws_vpc_endpoint[GATEWAY].tags).toMatchObject(escaped);
    expect(resource.aws_vpc_endpoint[INTERFACE].tags).toBe(
      '${merge({"Name" = "endpoints-${each.key}"}, {"note" = "owned by \\"net\\"", "path" = "C:\\\\new", ' +
        '"share" = "50%%{", "open" = "a $${"}, each.value.tags)}',
    );
  });

  test("writes tags whose keys are tokens, and the id of the construct, into a merge", () => {
    const stack = newStack();
    const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
    const props = { ...BARE, securityGroupIds: ["sg-0123456789abcdef0"], tags: { [text]: `$${text}` } };
    newVpcEndpoints(stack, 'the "net"', { ...props, services: { sqs: { tags: { [`${text}-a`]: "b" } } } });
    const [block] = Object.values<Record<string, unknown>>(synthesized(stack).resource.aws_vpc_endpoint);
    expect(block?.["tags"]).toBe(
      '${merge({"Name" = "the \\"net\\"-${each.key}"}, {"${var.text}" = "${"$"}${var.text}"}, each.value.tags)}',
    );
  });

  test("takes a shared Name in place of its own", () => {
    expect(endpointsBy({ services: { s3: {} }, tags: { Name: "mine" } }).gateway?.["tags"]).toEqual({
      Name: "mine",
    });
  });
});

describe("The security group of VpcEndpoints", () => {
  test("admits the VPC to the ports of the endpoints, and nobody else", () => {
    expect(groupBy({ services: { sqs: {}, "email-smtp": { ports: [587] } } })).toEqual({
      name_prefix: "endpoints-",
      description: "Clients of the VPC endpoints",
      vpc_id: VPC,
      ingress: [443, 587].map((port) => ({
        description: "Clients of the VPC endpoints",
        protocol: "tcp",
        from_port: port,
        to_port: port,
        cidr_blocks: `\${sort([for block in data.aws_vpc.${DATA_VPC}.cidr_block_associations : block.cidr_block if block.state == "associated"])}`,
        ipv6_cidr_blocks: null,
        prefix_list_ids: null,
        security_groups: null,
        self: null,
      })),
      egress: [],
      tags: { Name: "endpoints" },
      lifecycle: { create_before_destroy: true },
    });
  });

  test("is as its options say", () => {
    const securityGroup = {
      name: "clients",
      description: "Clients",
      tags: { tier: "network" },
      ingressCidrBlocks: ["10.0.0.0/16"],
      ingressIpv6CidrBlocks: ["2001:db8::/56"],
      ingressSecurityGroupIds: ["sg-0123456789abcdef0"],
      ingressPrefixListIds: ["pl-0123456789abcdef0"],
    };
    expect(groupBy({ services: { sqs: {} }, securityGroup, tags: { team: "net" } })).toMatchObject({
      name_prefix: "clients-",
      description: "Clients",
      ingress: [
        {
          cidr_blocks: ["10.0.0.0/16"],
          ipv6_cidr_blocks: ["2001:db8::/56"],
          security_groups: ["sg-0123456789abcdef0"],
          prefix_list_ids: ["pl-0123456789abcdef0"],
        },
      ],
      tags: { Name: "clients", team: "net", tier: "network" },
    });
  });

  test("admits the IPv6 block of the VPC where an endpoint serves IPv6", () => {
    const { ingress } = groupBy({ services: { sqs: {} }, ipAddressType: "dualstack" });
    expect(ingress[0].ipv6_cidr_blocks).toBe(`\${compact([data.aws_vpc.${DATA_VPC}.ipv6_cidr_block])}`);
  });

  test("is undefined, as its id, where existing groups serve", () => {
    const securityGroupIds = ["sg-0123456789abcdef0"];
    const endpoints = new VpcEndpoints(newStack(), "endpoints", {
      ...BARE,
      services: ["sqs"],
      securityGroupIds,
    });
    expect([endpoints.securityGroup, endpoints.securityGroupId]).toEqual([undefined, undefined]);
    expect(endpointsBy({ services: ["sqs"], securityGroupIds }).interface?.["security_group_ids"]).toEqual(
      securityGroupIds,
    );
  });
});

describe("Data sources of VpcEndpoints", () => {
  test.each([
    [
      "none where the region is given and the sources are",
      { securityGroup: { ingressCidrBlocks: ["10.0.0.0/16"] } },
      [],
    ],
    ["the VPC where its blocks are the sources", {}, ["aws_vpc"]],
    [
      "the region where none is given",
      { region: undefined, securityGroupIds: ["sg-0123456789abcdef0"] },
      ["aws_region"],
    ],
    ["both where nothing is given", { region: undefined }, ["aws_region", "aws_vpc"]],
  ])("are %s", (_about, props, kinds) => {
    const { data = {} } = emittedBy({ services: { sqs: {} }, ...props });
    expect(Object.keys(data)).toEqual(kinds);
  });

  test("give the region by its id, to names and to exceptions", () => {
    const props = { services: { sqs: {} }, region: undefined };
    const { locals, data } = emittedBy(props);
    const [region] = Object.keys(data.aws_region);
    expect(locals[LOCAL].sqs.service_name).toBe(`com.amazonaws.\${data.aws_region.${region}.id}.sqs`);
    expect(endpointsBy(props).interface?.["service_name"]).toBe(
      `\${(each.value.service_name_in == null) ? each.value.service_name : lookup(each.value.service_name_in, data.aws_region.${region}.id, each.value.service_name)}`,
    );
  });

  test("prefer the region of the service for its exceptions", () => {
    const stack = newStack();
    const variable = (name: string) => new TerraformVariable(stack, name, { type: "string" }).stringValue;
    const services = { sqs: { serviceRegion: variable("other") }, kms: {} };
    newVpcEndpoints(stack, "endpoints", { ...BARE, services, region: variable("region") });
    expect(synthesized(stack).resource.aws_vpc_endpoint[INTERFACE].service_name).toContain(
      "lookup(each.value.service_name_in, coalesce(each.value.service_region, var.region), each.value.service_name)",
    );
  });

  test("and all resources take the provider that is given", () => {
    const stack = newStack();
    new AwsProvider(stack, "aws", { region: "eu-west-1" });
    const provider = new AwsProvider(stack, "other", { region: "us-east-1", alias: "other" });
    newVpcEndpoints(stack, "endpoints", { ...NETWORK, ...EVERY_TYPE, region: undefined, provider });
    const { data, resource } = synthesized(stack);
    const blocks = [data, resource].flatMap(Object.values).flatMap(Object.values);
    expect(blocks.length).toBe(8);
    expect(new Set(blocks.map((block) => block.provider))).toEqual(new Set(["aws.other"]));
  });
});

describe("Tokens in the props of VpcEndpoints", () => {
  test("may stand for every value", () => {
    const stack = newStack();
    const text = new TerraformVariable(stack, "text", { type: "string" });
    const texts = new TerraformVariable(stack, "texts", { type: "list(string)" });
    const map = new TerraformVariable(stack, "map", { type: "map(string)" });
    const number = new TerraformVariable(stack, "number", { type: "number" });
    const flag = new TerraformVariable(stack, "flag", { type: "bool" });
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
    expect(locals[LOCAL].sqs).toMatchObject({
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
    expect(locals[LOCAL].s3.tags).toBe("${var.map}");
    expect(resource.aws_vpc_endpoint[INTERFACE]).toMatchObject({
      vpc_id: "${var.text}",
      subnet_ids: "${each.value.subnet_ids}",
      security_group_ids: `\${concat(var.texts, [aws_security_group.${GROUP}.id])}`,
      tags: '${merge({"Name" = "endpoints-${each.key}"}, var.map)}',
      timeouts: { create: "${var.text}" },
    });
    expect(resource.aws_vpc_endpoint[GATEWAY]).toMatchObject({
      route_table_ids: "${(try(length(var.texts), 0) >= 1) ? var.texts : null}",
    });
    expect(resource.aws_security_group[GROUP]).toMatchObject({
      name_prefix: "${var.text}-",
      ingress: [
        {
          from_port: "${var.number}",
          to_port: "${var.number}",
          cidr_blocks: "${var.texts}",
          security_groups: ["${var.text}"],
        },
      ],
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
    expect(resource.aws_vpc_endpoint[INTERFACE]).toMatchObject({
      vpc_id: "${var.vpc}",
      subnet_ids: ["${var.a}", "${var.b}"],
    });
    expect(locals[LOCAL].sqs).toMatchObject({
      service_name: "com.amazonaws.${var.region}.sqs",
      tags: { team: "${var.team}" },
    });
  });

  test.each([
    [
      "an instance of a class",
      { services: { sqs: { tags: new Map() } } },
      "services.sqs.tags: Expected a map of tags, received an instance of Map",
    ],
    [
      "a construct where an id belongs",
      { services: ["sqs"], vpcId: newStack() },
      "vpcId: Expected a string, received an instance of TerraformStack",
    ],
    [
      "a function",
      { services: { sqs: { ports: [() => 443] } } },
      "services.sqs.ports[0]: Expected a whole number from 1 to 65535, received a function",
    ],
    [
      "a date",
      { services: ["sqs"], timeouts: { create: new Date(0) } },
      "timeouts.create: Expected a string, received an instance of Date",
    ],
  ])("are told from %s, which is refused", (_about, props, told) => {
    expect(toldAbout(props)).toEqual([
      'Cannot define the VPC endpoints of "stack/endpoints": 1 problem',
      `  - ${told}`,
    ]);
  });
});

describe("VpcEndpoints, read back", () => {
  const SERVICES = { sqs: {}, s3: { types: ["Gateway", "Interface"] }, dynamodb: {} } as const;

  test("endpoint() gives tokens of one instance", () => {
    const stack = newStack();
    const endpoints = new VpcEndpoints(stack, "endpoints", { ...BARE, services: SERVICES });
    const { id, arn, state, dnsEntry, networkInterfaceIds } = endpoints.endpoint("sqs");
    const at = `aws_vpc_endpoint.${INTERFACE}["sqs"]`;
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
      `\${aws_vpc_endpoint.${GATEWAY}["s3"].prefix_list_id}`,
      `\${aws_vpc_endpoint.${GATEWAY}["s3"].id}`,
      `\${aws_vpc_endpoint.${INTERFACE}["s3"].id}`,
      `\${aws_vpc_endpoint.${GATEWAY}["dynamodb"].prefix_list_id}`,
    ]);
  });

  test("endpoint() gives the interface of s3 where it is the only one", () => {
    const stack = newStack();
    const endpoints = new VpcEndpoints(stack, "endpoints", {
      ...BARE,
      services: { s3: { types: ["Interface"] } },
    });
    expect(resolved(stack, [endpoints.endpoint("s3").id, endpoints.endpoint("s3", "Interface").id])).toEqual([
      `\${aws_vpc_endpoint.${INTERFACE}["s3"].id}`,
      `\${aws_vpc_endpoint.${INTERFACE}["s3"].id}`,
    ]);
  });

  test.each([
    [
      "a service that is not in the map",
      "kms",
      undefined,
      'endpoint("kms"): this construct has no such endpoint, it has "sqs"',
    ],
    [
      "a type that a service does not have",
      "sqs",
      "Gateway",
      'endpoint("sqs", "Gateway"): this construct has only the "Interface" endpoint of it: leave the type out, or add the other to types',
    ],
  ])("endpoint() throws for %s", (_about, name, type, told) => {
    const endpoints = newVpcEndpoints(newStack(), "endpoints", { ...BARE, services: ["sqs"] });
    expect(() => Reflect.apply(endpoints.endpoint, endpoints, [name, type])).toThrow(new Error(told));
  });

  test("endpointIds and endpointDnsNames are maps by service, the second type told apart", () => {
    const stack = newStack();
    const { endpointIds, endpointDnsNames } = new VpcEndpoints(stack, "endpoints", {
      ...BARE,
      services: SERVICES,
    });
    const key = 'contains(["s3"], name) ? "${name}.Interface" : name';
    expect(resolved(stack, [endpointIds, endpointDnsNames])).toEqual([
      `\${merge({for name, endpoint in aws_vpc_endpoint.${INTERFACE} : ${key} => endpoint.id}, {for name, endpoint in aws_vpc_endpoint.${GATEWAY} : name => endpoint.id})}`,
      `\${merge({for name, endpoint in aws_vpc_endpoint.${INTERFACE} : ${key} => [for entry in endpoint.dns_entry : entry.dns_name]}, {for name, endpoint in aws_vpc_endpoint.${GATEWAY} : name => [for entry in endpoint.dns_entry : entry.dns_name]})}`,
    ]);
  });

  test("endpointIds needs no merge where there is one type", () => {
    const stack = newStack();
    const { endpointIds } = new VpcEndpoints(stack, "endpoints", { ...BARE, services: ["sqs"] });
    expect(resolved(stack, [endpointIds])).toEqual([
      `\${{for name, endpoint in aws_vpc_endpoint.${INTERFACE} : name => endpoint.id}}`,
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
      value: `\${aws_vpc_endpoint.${INTERFACE}["sqs"].id}`,
    });
  });
});

describe("Two VpcEndpoints in one app", () => {
  const TWICE = { ...BARE, services: ["sqs"] };
  test.each([
    ["in one stack", (first: TerraformStack) => first],
    ["in two stacks", (first: TerraformStack) => new TerraformStack(first.node.root, "other")],
  ])("are refused for one private name in one VPC: %s", (_about, second) => {
    const stack = newStack();
    newVpcEndpoints(stack, "a", TWICE);
    expect(() => newVpcEndpoints(second(stack), "b", TWICE)).toThrow(
      /^Cannot define .*: 1 problem\n {2}- services/,
    );
  });

  const CUSTOM = {
    type: "Interface",
    serviceName: "com.amazonaws.eu-west-1.sqs",
    privateDnsEnabled: true,
  } as const;
  test("are refused where one goes by the full name of the service", () => {
    const stack = newStack();
    newVpcEndpoints(stack, "a", TWICE);
    expect(() =>
      newVpcEndpoints(stack, "b", { ...BARE, services: [], customServices: { queue: CUSTOM } }),
    ).toThrow(
      'customServices.queue: The construct "stack/a" already gives "com.amazonaws.eu-west-1.sqs" private DNS',
    );
    expect(toldAbout({ services: ["sqs"], customServices: { queue: CUSTOM } }).slice(1)).toEqual([
      expect.stringContaining(
        'customServices.queue: services[0] already gives "com.amazonaws.eu-west-1.sqs" private DNS',
      ),
    ]);
  });

  const TOKEN_VPC = { ...TWICE, vpcId: "${var.vpc_id}" };
  test.each([
    ["in two VPCs", TWICE, { ...TWICE, vpcId: "vpc-0123456789abcdef1" }],
    ["in VPCs that only Terraform knows", TOKEN_VPC, TOKEN_VPC],
    ["where one has private DNS off", TWICE, { ...TWICE, privateDnsEnabled: false }],
    [
      "where only Terraform knows private DNS",
      TWICE,
      { ...TWICE, privateDnsEnabled: Token.asAny("${var.x}") },
    ],
    ["for two services", TWICE, { ...TWICE, services: ["kms"] }],
    [
      "where the full name of the service has private DNS off",
      TWICE,
      { ...BARE, services: [], customServices: { queue: { ...CUSTOM, privateDnsEnabled: false } } },
    ],
    [
      "for a gateway, which has no private name",
      { ...TWICE, services: ["s3"] },
      { ...TWICE, services: ["s3"] },
    ],
    [
      "where one serves another region",
      TWICE,
      { ...TWICE, services: { sqs: { serviceRegion: "us-east-1" } } },
    ],
  ])("are taken %s", (_about, first, second) => {
    const stack = newStack();
    newVpcEndpoints(stack, "a", first);
    expect(() => newVpcEndpoints(stack, "b", second)).not.toThrow();
  });

  test("do not hinder those of another app", () => {
    newVpcEndpoints(newStack(), "a", TWICE);
    expect(() => newVpcEndpoints(newStack(), "a", TWICE)).not.toThrow();
  });

  test("leave nothing claimed where the second is refused", () => {
    const stack = newStack();
    newVpcEndpoints(stack, "a", TWICE);
    expect(() => newVpcEndpoints(stack, "b", { ...TWICE, services: ["sqs", "kms"] })).toThrow();
    expect(() => newVpcEndpoints(stack, "c", { ...TWICE, services: ["kms"] })).not.toThrow();
  });
});

describe("The output of VpcEndpoints", () => {
  test("has warnings as annotations, without traces and paths of this machine", () => {
    const files = filesOf((app) => {
      newVpcEndpoints(newStackWithProvider(app), "endpoints", { ...NETWORK, services: ["robomaker"] });
    });
    expect(JSON.parse(files["manifest.json"] ?? "").stacks.stack.annotations).toEqual([
      {
        constructPath: "stack/endpoints",
        level: "@cdktf/warn",
        message:
          'services[0]: AWS has probably retired "robomaker", which newer lists no longer have: plan to remove this endpoint',
      },
    ]);
    expect(
      Object.values(files).filter((text) => text.includes(process.cwd()) || text.includes("/node_modules/")),
    ).toEqual([]);
  });

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

describe("Policies with tokens", () => {
  const ordered = (choose: (arns: readonly string[]) => readonly object[]) => {
    const stack = newStack();
    const arn = (name: string) => new TerraformVariable(stack, name, { type: "string" }).stringValue;
    // The later name is made first, so that the order of tokens is not that of expressions.
    const [b, a] = [arn("b"), arn("a")];
    newVpcEndpoints(stack, "endpoints", { ...BARE, services: { sqs: { policy: choose([a, b]) } } });
    return synthesized(stack).locals[LOCAL].sqs.policy.Statement;
  };
  const statement = (...resources: readonly unknown[]) => ({ actions: ["sqs:SendMessage"], resources });
  const SEND = { Effect: "Allow", Principal: "*", Action: "sqs:SendMessage" };

  test.each<readonly [string, (arns: readonly string[]) => readonly object[]]>([
    ["in order", ([a, b]) => [statement("arn:aws:sqs:*:*:c", a, b)]],
    ["turned round", ([a, b]) => [statement(b, a, "arn:aws:sqs:*:*:c")]],
    ["repeated", ([a, b]) => [statement(b, a, "arn:aws:sqs:*:*:c", `${a}`, b)]],
  ])("come in the order of their expressions, each once: %s", (_about, choose) => {
    expect(ordered(choose)).toEqual([{ ...SEND, Resource: ["arn:aws:sqs:*:*:c", "${var.a}", "${var.b}"] }]);
  });

  test.each<readonly [string, (arns: readonly string[]) => readonly object[]]>([
    ["in order", ([a, b]) => [statement(a), statement(b)]],
    ["turned round", ([a, b]) => [statement(b), statement(a)]],
    ["repeated", ([a, b]) => [statement(b), statement(a), statement(a, a)]],
  ])("order statements by their expressions, each once: %s", (_about, choose) => {
    expect(ordered(choose)).toEqual([
      { ...SEND, Resource: "${var.a}" },
      { ...SEND, Resource: "${var.b}" },
    ]);
  });

  test("leave what stands for the same once, though the tokens differ", () => {
    const stack = newStack();
    const topics = ["one", "two"].map(() => Token.asString(ref("aws_sqs_queue.q.arn", stack)));
    newVpcEndpoints(stack, "endpoints", { ...BARE, services: { sqs: { policy: [statement(...topics)] } } });
    expect(synthesized(stack).locals[LOCAL].sqs.policy.Statement).toEqual([
      { ...SEND, Resource: "${aws_sqs_queue.q.arn}" },
    ]);
  });
});

describe("The error of VpcEndpoints", () => {
  test.each([
    ["a text", "sqs", '"sqs"'],
    ["a list", ["sqs"], '["sqs"]'],
    ["a number", 7, "7"],
  ])("says of props that are %s that they are no object, and nothing else", (_about, props, shown) => {
    const refused = errorOf(() => newVpcEndpoints(newStack(), "endpoints", props));
    expect(refused?.message.split("\n").slice(1)).toEqual([
      `  - Expected an object of options, received ${shown}`,
    ]);
  });

  test("has the one line of the caller as its stack", () => {
    const thrown = errorOf(() =>
      newVpcEndpoints(newStack(), "endpoints", { ...NETWORK, services: ["sqss"] }),
    );
    const [heading, problem = "", caller, ...more] = (thrown?.stack ?? "").split("\n");
    expect([heading, problem?.slice(0, 15), more]).toEqual([
      'Error: Cannot define the VPC endpoints of "stack/endpoints": 1 problem',
      "  - services[0]",
      [],
    ]);
    expect(caller).toContain("defined.ts");
  });

  test("leaves the limit of stack traces as it was", () => {
    const { stackTraceLimit } = Error;
    errorOf(() => newVpcEndpoints(newStack(), "endpoints", {}));
    expect(Error.stackTraceLimit).toBe(stackTraceLimit);
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

const LOCAL = "endpoints_services_BBF4668F";
const GROUP = "endpoints_security-group_FB955AEE";
const INTERFACE = "endpoints_interface_60685D7C";
const GATEWAY = "endpoints_gateway_7E90B48D";
const DATA_VPC = "endpoints_vpc_526B0DEA";

const EVERY_TYPE = {
  services: { sqs: {}, s3: {} },
  customServices: {
    firewall: {
      type: "GatewayLoadBalancer",
      serviceName: "com.amazonaws.eu-west-1.x",
      subnetIds: [SUBNETS[0]],
    },
    db: {
      type: "Resource",
      resourceConfigurationArn:
        "arn:aws:vpc-lattice:eu-west-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0",
      ports: [5432],
    },
    net: {
      type: "ServiceNetwork",
      serviceNetworkArn: "arn:aws:vpc-lattice:eu-west-1:123456789012:servicenetwork/sn-0123456789abcdef0",
      ports: [443],
    },
  },
};

describe("VpcEndpoints with expressions as plain texts", () => {
  test("looks a service name up by the expression of the region", () => {
    const { interface: endpoints } = endpointsBy({ services: ["sqs"], region: "${var.region}" });
    expect(endpoints?.["service_name"]).toContain("service_name_in, var.region,");
  });

  test("merges tags with the expression of a tag", () => {
    const { interface: endpoints } = endpointsBy({
      tags: { team: "${var.team}" },
      services: { sqs: { tags: { own: "yes" } } },
    });
    expect(endpoints?.["tags"]).toContain('"team" = var.team');
  });

  test("joins groups with the expression of a list", () => {
    const { interface: endpoints } = endpointsBy({
      securityGroupIds: "${var.ids}",
      securityGroup: {},
      services: ["sqs"],
    });
    expect(endpoints?.["security_group_ids"]).toContain("concat(var.ids, ");
  });

  test("refuses an expression as the key of a service once, and nothing else", () => {
    const told = toldAbout({ services: { "${var.x}": {} } });
    expect(told.slice(1)).toEqual([expect.stringContaining("services: A key is a Terraform token")]);
  });
});

function stackWith(props: object): TerraformStack {
  const stack = newStack();
  newVpcEndpoints(stack, "endpoints", { ...BARE, ...props });
  return stack;
}

function synthesized(stack: TerraformStack) {
  return JSON.parse(Testing.synth(stack));
}

function emittedBy(props: object) {
  return synthesized(stackWith(props));
}

/** The aws_vpc_endpoint blocks by the id of their construct. */
function endpointsBy(props: object): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const blocks: object = emittedBy(props).resource.aws_vpc_endpoint;
  return Object.fromEntries(
    Object.entries(blocks).map(([name, block]) => [name.replace(/^endpoints_|_[0-9A-F]{8}$/g, ""), block]),
  );
}

/** What Terraform gets for values that hold tokens. */
function resolved(stack: TerraformStack, values: object): unknown {
  const outputs = Object.entries(values).map(([name, value]) => {
    return [name, new TerraformOutput(stack, `output-${name}`, { value, staticId: true })] as const;
  });
  const { output } = synthesized(stack);
  const read = outputs.map(([name, { friendlyUniqueId }]) => [name, output[friendlyUniqueId].value] as const);
  return Array.isArray(values) ? read.map(([, value]) => value) : Object.fromEntries(read);
}

function groupBy(props: object) {
  const { "//": _, ...group } = emittedBy(props).resource.aws_security_group[GROUP];
  return group;
}

/** The addresses of everything that a stack defines. */
function addresses({
  data = {},
  locals,
  resource,
}: Record<string, Record<string, object>>): readonly string[] {
  const inside = (kind: string, blocks: Record<string, object>) =>
    Object.entries(blocks).flatMap(([type, named]) =>
      Object.keys(named).map((name) => `${kind}.${type}.${name}`),
    );
  return [
    ...inside("data", data),
    ...Object.keys(locals ?? {}).map((name) => `local.${name}`),
    ...inside("resource", resource ?? {}),
  ].sort();
}

/** What the synth of an app writes, by path. */
function filesOf(define: (app: App) => void): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "vpc-endpoints-"));
  const app = newApp(folder);
  define(app);
  app.synth();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".json"),
  );
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  rmSync(folder, { recursive: true });
  return files;
}

/** A stack with a provider, as the synth of an app demands. */
function newStackWithProvider(app: App): TerraformStack {
  const stack = newStack(app);
  new AwsProvider(stack, "aws", { region: "eu-west-1" });
  // CDKTF's own default is an absolute path.
  new LocalBackend(stack, { path: "../../../terraform.tfstate" });
  return stack;
}

function errorOf(run: () => unknown): Error | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : undefined;
  }
}
