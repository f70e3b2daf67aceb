import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import {
  DefaultTokenResolver,
  Fn,
  StringConcat,
  TerraformStack,
  TerraformVariable,
  Testing,
  Tokenization,
} from "cdktf";
import { accountAllowList, EndpointModuleStack, organizationPerimeter, SharedVpcEndpoints } from "../../lib";
import {
  HUB,
  NETWORK,
  newApp,
  newSharedVpcEndpoints,
  newStack,
  newVpcEndpoints,
  SPOKES,
  SUBNETS,
  spokeVpc,
  toldAboutShared,
  VPC,
} from "../defined";

/** Nothing but shared endpoints: what guards and checks add has tests of its own. */
const BARE = {
  ...HUB,
  guards: false,
  checks: false,
  services: { sqs: {}, "ecr.dkr": {} },
  spokes: SPOKES,
} as const;

const LOCAL = "endpoints_hosted-zones_808635E0";
const SPOKES_LOCAL = "endpoints_spokes_1ECF315F";
const RECORDS = "endpoints_records_26E7AF65";
const ASSOCIATIONS = "endpoints_associations_9990136F";
const AUTHORIZATIONS = "endpoints_authorizations_05FA3B66";
const INTERFACE = "aws_vpc_endpoint.endpoints_interface_60685D7C";
const ZONE = "aws_route53_zone.endpoints_hosted-zone_502890A8";
const AUTHORIZATION = "aws_route53_vpc_association_authorization.endpoints_authorization_7B6C9506";
const PROFILE = "aws_route53profiles_profile.endpoints_profile_A7E3E896";
const SHARE = "aws_ram_resource_share.endpoints_share_FB1C4E61";

describe("new SharedVpcEndpoints()", () => {
  test("has child ids that are contract", () => {
    expect(childrenOf({})).toEqual([
      "vpc",
      "security-group",
      "services",
      "interface",
      "hosted-zones",
      "hub",
      "hosted-zone",
      "records",
      "record",
      "spokes",
      "associations",
      "association",
      "authorizations",
      "authorization",
    ]);
    expect(childrenOf({ profile: {} })).toEqual([
      "vpc",
      "security-group",
      "services",
      "interface",
      "profile",
      "profile-endpoint",
      "spokes",
      "profile-association",
      "share",
      "share-profile",
      "share-principal",
    ]);
  });

  test("turns private DNS of the endpoints off", () => {
    const { locals, resource } = emittedBy({});
    expect(locals["endpoints_services_BBF4668F"]).toMatchObject({
      sqs: { private_dns_enabled: false },
      "ecr.dkr": { private_dns_enabled: false },
    });
    expect(Object.keys(resource).sort()).toEqual([
      "aws_route53_record",
      "aws_route53_vpc_association_authorization",
      "aws_route53_zone",
      "aws_route53_zone_association",
      "aws_security_group",
      "aws_vpc_endpoint",
      "terraform_data",
    ]);
  });

  test("writes the zones and the spokes into locals", () => {
    const { locals } = emittedBy({});
    expect(locals[LOCAL]).toEqual({
      "dkr.ecr.eu-west-1.amazonaws.com": {
        service: "ecr.dkr",
        record_names: ["dkr.ecr.eu-west-1.amazonaws.com", "*.dkr.ecr.eu-west-1.amazonaws.com"],
        record_types: ["A"],
      },
      "sqs.eu-west-1.amazonaws.com": {
        service: "sqs",
        record_names: ["sqs.eu-west-1.amazonaws.com"],
        record_types: ["A"],
      },
    });
    expect(locals[SPOKES_LOCAL]).toEqual({
      orders: { vpc_id: spokeVpc(1) },
      search: { vpc_id: spokeVpc(2) },
      billing: { vpc_id: spokeVpc(3) },
    });
  });

  test("defines a private hosted zone for each name, whose VPCs are resources of their own", () => {
    expect(only(emittedBy({ tags: { team: "network" } }).resource.aws_route53_zone)).toEqual({
      for_each: `\${local.${LOCAL}}`,
      name: "${each.key}",
      comment: "endpoints: endpoint of ${each.value.service}",
      vpc: [{ vpc_id: VPC }],
      tags: { team: "network" },
      depends_on: [INTERFACE],
      lifecycle: {
        ignore_changes: ["vpc"],
        replace_triggered_by: ["terraform_data.endpoints_hub_2EFC5A1D"],
      },
    });
    expect(only(emittedBy({}).resource.terraform_data)).toEqual({ input: VPC });
  });

  test("defines alias records to the endpoints", () => {
    const { locals, resource } = emittedBy({});
    const target = `${INTERFACE}[row.service].dns_entry[0]`;
    const record = `{ zone_id = ${ZONE}[zone].zone_id, name = name, type = type, target = ${target} }`;
    expect(locals[RECORDS]).toBe(
      `\${{for record in flatten([for zone, row in local.${LOCAL} : [for name in row.record_names : [for type in row.record_types : ${record}]]]) : "\${record.name} \${record.type}" => record}}`,
    );
    expect(only(resource.aws_route53_record)).toEqual({
      for_each: `\${local.${RECORDS}}`,
      zone_id: "${each.value.zone_id}",
      name: "${each.value.name}",
      type: "${each.value.type}",
      alias: {
        name: "${each.value.target.dns_name}",
        zone_id: "${each.value.target.hosted_zone_id}",
        evaluate_target_health: false,
      },
    });
  });

  test("associates the spokes of this account, and authorizes those of others", () => {
    const { locals, resource } = emittedBy({});
    const pairs = (keys: string) =>
      `\${{for pair in setproduct(keys(local.${LOCAL}), ${keys}) : "\${pair[0]} \${pair[1]}" => merge(local.${SPOKES_LOCAL}[pair[1]], { zone_id = ${ZONE}[pair[0]].zone_id })}}`;
    const pair = { zone_id: "${each.value.zone_id}", vpc_id: "${each.value.vpc_id}" };
    expect(locals[ASSOCIATIONS]).toBe(pairs('["orders","search"]'));
    expect(only(resource.aws_route53_zone_association)).toEqual({
      for_each: `\${local.${ASSOCIATIONS}}`,
      ...pair,
    });
    expect(locals[AUTHORIZATIONS]).toBe(pairs('["billing"]'));
    expect(only(resource.aws_route53_vpc_association_authorization)).toEqual({
      for_each: `\${local.${AUTHORIZATIONS}}`,
      ...pair,
    });
  });

  test("names the regions of spokes where one has another", () => {
    const spokes = {
      ...SPOKES,
      far: { vpcId: spokeVpc(4), region: "us-east-1", ingressCidrBlocks: ["10.4.0.0/16"] },
    };
    const { locals, resource } = emittedBy({ spokes });
    expect(locals[SPOKES_LOCAL]).toMatchObject({
      orders: { vpc_region: null },
      far: { vpc_region: "us-east-1" },
    });
    expect(only(resource.aws_route53_zone_association)).toMatchObject({
      vpc_region: "${each.value.vpc_region}",
    });
  });

  test("needs no spokes yet", () => {
    expect(childrenOf({ spokes: {} })).not.toContain("association");
    expect(childrenOf({ spokes: {}, profile: {} })).toEqual([
      "vpc",
      "security-group",
      "services",
      "interface",
      "profile",
      "profile-endpoint",
    ]);
  });

  test("gives all of its resources the provider", () => {
    const blocks = [{}, { profile: {} }].flatMap((props) => {
      const stack = newStack();
      new AwsProvider(stack, "aws", { region: "eu-west-1" });
      const provider = new AwsProvider(stack, "other", { region: "eu-west-1", alias: "other" });
      newSharedVpcEndpoints(stack, "endpoints", { ...BARE, ...props, region: undefined, provider });
      const { data, resource } = synthesized(stack);
      const { terraform_data: _hub, ...ofProvider } = resource;
      return [data, ofProvider].flatMap(Object.values).flatMap(Object.values);
    });
    expect(blocks.length).toBe(18);
    expect(new Set(blocks.map(({ provider }) => provider))).toEqual(new Set(["aws.other"]));
  });
});

describe("new SharedVpcEndpoints() with a Profile", () => {
  const BY_PROFILE = { profile: {}, tags: { team: "network" } };

  test("defines the Profile, what it carries, and its VPCs of this account", () => {
    const { locals, resource } = emittedBy(BY_PROFILE);
    expect(only(resource.aws_route53profiles_profile)).toEqual({
      name: "endpoints",
      tags: { team: "network" },
    });
    expect(only(resource.aws_route53profiles_resource_association)).toEqual({
      for_each: `\${{for name, endpoint in ${INTERFACE} : name => endpoint.arn}}`,
      name: '${substr("endpoint-${replace(each.key, "/[^0-9A-Za-z_-]/", "-")}", 0, 64)}',
      profile_id: `\${${PROFILE}.id}`,
      resource_arn: "${each.value}",
    });
    expect(only(resource.aws_route53profiles_association)).toEqual({
      for_each: `\${{for name in ["orders","search"] : name => local.${SPOKES_LOCAL}[name].vpc_id}}`,
      name: '${substr("spoke-${each.key}", 0, 64)}',
      profile_id: `\${${PROFILE}.id}`,
      resource_id: "${each.value}",
      tags: { team: "network" },
    });
    expect(Object.keys(locals[SPOKES_LOCAL])).toEqual(["orders", "search"]);
  });

  test("leaves private DNS of the endpoints on", () => {
    expect(emittedBy(BY_PROFILE).locals["endpoints_services_BBF4668F"]).toMatchObject({
      sqs: { private_dns_enabled: true },
      "ecr.dkr": { private_dns_enabled: true },
    });
  });

  test("shares it with other accounts", () => {
    const { resource } = emittedBy({ profile: { allowExternalPrincipals: true } });
    expect(only(resource.aws_ram_resource_share)).toEqual({
      name: "endpoints",
      allow_external_principals: true,
    });
    expect(only(resource.aws_ram_resource_association)).toEqual({
      resource_arn: `\${${PROFILE}.arn}`,
      resource_share_arn: `\${${SHARE}.arn}`,
    });
    expect(only(resource.aws_ram_principal_association)).toEqual({
      for_each: '${toset(["222222222222"])}',
      principal: "${each.value}",
      resource_share_arn: `\${${SHARE}.arn}`,
    });
  });

  test("shares it with nobody where all spokes are of this account", () => {
    const { billing: _elsewhere, ...spokes } = SPOKES;
    expect(childrenOf({ ...BY_PROFILE, spokes })).not.toContain("share");
  });
});

describe("Keys of SharedVpcEndpoints", () => {
  const keysWith = (props: object) => {
    const { locals } = emittedBy(props);
    const zones: readonly string[] = Object.keys(locals[LOCAL]);
    const spokesOf = (pairs: string) => {
      const spokes: readonly string[] = JSON.parse(/, (\[[^\]]*\])\) :/.exec(pairs)?.[1] ?? "[]");
      return spokes;
    };
    const pairs = [locals[ASSOCIATIONS], locals[AUTHORIZATIONS]]
      .flatMap(spokesOf)
      .flatMap((spoke) => zones.map((zone) => `${zone} ${spoke}`));
    return { endpoints: Object.keys(locals["endpoints_services_BBF4668F"]), zones, pairs };
  };
  const before = keysWith({});

  test("are those of services, names and spokes", () => {
    expect(before.endpoints).toEqual(["ecr.dkr", "sqs"]);
    expect(before.zones).toEqual(["dkr.ecr.eu-west-1.amazonaws.com", "sqs.eu-west-1.amazonaws.com"]);
    expect(before.pairs).toHaveLength(6);
  });

  test("are added, and nothing else, for one more spoke", () => {
    const spokes = { first: { vpcId: spokeVpc(9), ingressCidrBlocks: ["10.9.0.0/16"] }, ...SPOKES };
    const after = keysWith({ spokes });
    expect([after.endpoints, after.zones]).toEqual([before.endpoints, before.zones]);
    expect(after.pairs.filter((pair) => !before.pairs.includes(pair))).toEqual([
      "dkr.ecr.eu-west-1.amazonaws.com first",
      "sqs.eu-west-1.amazonaws.com first",
    ]);
    expect(before.pairs.filter((pair) => !after.pairs.includes(pair))).toEqual([]);
  });

  test("go, and nothing else, with a service", () => {
    const after = keysWith({ services: { "ecr.dkr": {} } });
    expect(before.endpoints.filter((name) => !after.endpoints.includes(name))).toEqual(["sqs"]);
    expect(before.zones.filter((name) => !after.zones.includes(name))).toEqual([
      "sqs.eu-west-1.amazonaws.com",
    ]);
    expect(before.pairs.filter((pair) => !after.pairs.includes(pair))).toEqual(
      ["orders", "search", "billing"].map((spoke) => `sqs.eu-west-1.amazonaws.com ${spoke}`),
    );
    expect(after.pairs.filter((pair) => !before.pairs.includes(pair))).toEqual([]);
  });
});

describe("SharedVpcEndpoints, read back", () => {
  const sharing = (props: object = {}) => {
    const stack = newStack();
    return { stack, hub: newSharedVpcEndpoints(stack, "endpoints", { ...BARE, ...props }) };
  };

  test("gives the zones by name, and to a spoke of another account those that it may associate with", () => {
    const { stack, hub } = sharing();
    const ids = `\${{for name, zone in ${ZONE} : name => zone.zone_id}}`;
    expect(
      resolved(stack, {
        all: hub.zoneIds,
        other: hub.zoneIdsFor("billing"),
        profile: hub.profileId,
      }),
    ).toEqual({
      all: ids,
      other: `\${{for name, zone in local.${LOCAL} : name => ${AUTHORIZATION}["\${name} billing"].zone_id}}`,
      profile: undefined,
    });
  });

  test("gives the names that its zones have, besides those of the endpoints", () => {
    const own = "[for entry in endpoint.dns_entry : entry.dns_name]";
    const zoned = `flatten([for row in local.${LOCAL} : row.record_names if row.service == name])`;
    const byZones = sharing();
    const byProfile = sharing({ profile: {} });
    expect([
      resolved(byZones.stack, byZones.hub.endpointDnsNames),
      resolved(byProfile.stack, byProfile.hub.endpointDnsNames),
    ]).toEqual([
      `\${{for name, endpoint in ${INTERFACE} : name => concat(${zoned}, ${own})}}`,
      `\${{for name, endpoint in ${INTERFACE} : name => ${own}}}`,
    ]);
  });

  test("gives the Profile once it is shared", () => {
    const { stack, hub } = sharing({ profile: {} });
    expect(hub.zoneIds).toBeUndefined();
    expect(resolved(stack, hub.profileId)).toBe(
      `\${[${PROFILE}.id, aws_ram_resource_association.endpoints_share-profile_F5D6391D, aws_ram_principal_association.endpoints_share-principal_9C7E7C57][0]}`,
    );
  });

  test("gives endpoints as interfaces, also of s3", () => {
    const stack = newStack();
    const hub = new SharedVpcEndpoints(stack, "endpoints", {
      ...BARE,
      services: { s3: { types: ["Interface"] } },
    });
    expect(resolved(stack, hub.endpoint("s3").networkInterfaceIds)).toBe(
      `\${${INTERFACE}["s3"].network_interface_ids}`,
    );
    expect(resolved(stack, hub.endpointIds)).toBe(
      `\${{for name, endpoint in ${INTERFACE} : name => endpoint.id}}`,
    );
  });

  test("throws for a service that it does not have", () => {
    const { hub } = sharing();
    expect(() => hub.endpoint("kms")).toThrow(
      new Error('endpoint("kms"): this construct has no such endpoint, it has "sqs" and "ecr.dkr"'),
    );
  });
});

describe("Options of SharedVpcEndpoints", () => {
  test.each([
    ["organizationPerimeter", organizationPerimeter({ organizationId: "o-a1b2c3d4e5" })],
    ["accountAllowList", accountAllowList({ accountIds: ["111111111111", "222222222222"] })],
  ])("take %s() as the policy of several accounts", (_name, policy) => {
    expect(toldAboutShared({ services: ["sqs", "kms"], spokes: SPOKES, policy })).toEqual([]);
    const { locals } = emittedBy({ services: ["sqs", "kms"], policy });
    const { sqs, kms } = locals["endpoints_services_BBF4668F"];
    expect(sqs.policy.Statement.length).toBeGreaterThan(0);
    expect(kms.policy).toEqual(sqs.policy);
  });

  test("may be tokens", () => {
    const stack = newStack();
    const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
    const texts = new TerraformVariable(stack, "texts", { type: "list(string)" }).listValue;
    newSharedVpcEndpoints(stack, "endpoints", {
      vpcId: text,
      region: text,
      subnetIds: texts,
      services: ["ecr.dkr"],
      securityGroup: { ingressCidrBlocks: texts },
      spokes: {
        orders: { vpcId: text, region: text, ingressCidrBlocks: Fn.concat([texts, texts]) },
        billing: { vpcId: "${var.text}", accountId: text, ingressCidrBlocks: ["${var.text}"] },
      },
    });
    const { locals, resource, data } = synthesized(stack);
    expect(locals[LOCAL]).toEqual({
      "dkr.ecr.${var.text}.amazonaws.com": {
        service: "ecr.dkr",
        record_names: ["dkr.ecr.${var.text}.amazonaws.com", "*.dkr.ecr.${var.text}.amazonaws.com"],
        record_types: ["A"],
      },
    });
    expect(locals[SPOKES_LOCAL]).toEqual({
      orders: { vpc_id: "${var.text}", vpc_region: "${var.text}" },
      billing: { vpc_id: "${var.text}", vpc_region: null },
    });
    expect(only(resource.aws_security_group)).toMatchObject({
      ingress: [{ cidr_blocks: "${distinct(concat(var.texts, concat(var.texts, var.texts), [var.text]))}" }],
    });
    expect(only(data.aws_vpc)).toMatchObject({
      lifecycle: {
        precondition: [
          { condition: "${(length(var.texts) >= 1)}" },
          { condition: '${!can(regex("^(cn|us-iso|eu-iso|eusc)", var.text))}' },
          { condition: "${(length(distinct([var.text, var.text, var.text])) == 3)}" },
        ],
      },
    });
  });

  test("may be tokens of a Profile", () => {
    const stack = newStack();
    const texts = new TerraformVariable(stack, "texts", { type: "list(string)" }).listValue;
    const profile = { name: "${var.name}", principals: texts, allowExternalPrincipals: "${var.external}" };
    newSharedVpcEndpoints(stack, "endpoints", { ...BARE, profile });
    const { resource } = synthesized(stack);
    expect(only(resource.aws_ram_principal_association)).toMatchObject({
      for_each: '${toset(concat(var.texts, ["222222222222"]))}',
    });
    expect(only(resource.aws_ram_resource_share)).toEqual({
      name: "${var.name}",
      allow_external_principals: "${var.external}",
    });
  });

  test("check the DNS attributes of the hub, by zones or by a Profile", () => {
    const message = [{}, { profile: {} }].map((props) => {
      const stack = newStack();
      newSharedVpcEndpoints(stack, "endpoints", { ...BARE, guards: true, ...props });
      return only(synthesized(stack).data.aws_vpc).lifecycle.postcondition[0].error_message;
    });
    expect(new Set(message).size).toBe(1);
    expect(message[0]).toMatch(
      /^The names of shared endpoints resolve where both DNS attributes of the VPC are on/,
    );
  });

  test("keep a zone for each service and AZs looked up beside each other", () => {
    const { locals } = emittedBy({ lookupSupportedAzs: true, verifyServices: true });
    expect(Object.keys(locals)).toEqual(expect.arrayContaining([LOCAL, "endpoints_zones_F751654A"]));
  });

  test("import endpoints, and move all resources of a renamed construct", () => {
    const stack = newStack();
    const services = { sqs: { importId: "vpce-0123456789abcdef0" } };
    newSharedVpcEndpoints(stack, "endpoints", { ...BARE, services, movedFrom: "old" });
    const { import: imports, moved } = synthesized(stack);
    expect(imports).toEqual([{ to: `${INTERFACE}["sqs"]`, id: "vpce-0123456789abcdef0" }]);
    const types = moved.map(({ from }: { from: string }) => from.replace(/_[0-9A-F]{8}$/, ""));
    expect(types).toEqual([
      "aws_security_group.old_security-group",
      "aws_vpc_endpoint.old_interface",
      "terraform_data.old_hub",
      "aws_route53_zone.old_hosted-zone",
      "aws_route53_record.old_record",
      "aws_route53_zone_association.old_association",
      "aws_route53_vpc_association_authorization.old_authorization",
    ]);
  });

  test("work in a child module that is given its region", () => {
    const stack = new EndpointModuleStack(newApp(), "stack");
    const region = new TerraformVariable(stack, "region", { type: "string" }).stringValue;
    newSharedVpcEndpoints(stack, "endpoints", { ...BARE, region });
    expect(Object.keys(synthesized(stack).locals[LOCAL])).toEqual([
      "dkr.ecr.${var.region}.amazonaws.com",
      "sqs.${var.region}.amazonaws.com",
    ]);
    expect(
      toldAboutShared({ ...BARE, region: undefined }, new EndpointModuleStack(newApp(), "stack"))[1],
    ).toContain("region: Missing: a child module is given its region");
  });
});

describe("Private names in one VPC of one app", () => {
  const ORDERS = { services: ["sqs"], spokes: { orders: SPOKES.orders } };
  const OWN = { ...NETWORK, vpcId: spokeVpc(1), services: ["sqs"] };
  const SECOND = { ...HUB, ...ORDERS, vpcId: spokeVpc(8) };

  test("are refused to endpoints of a spoke where the hub shares them", () => {
    const stack = newStack();
    newSharedVpcEndpoints(stack, "hub", { ...HUB, ...ORDERS });
    expect(() => newVpcEndpoints(stack, "own", OWN)).toThrow(
      `services[0]: The construct "stack/hub" already gives "sqs" private DNS in ${spokeVpc(1)}, and a VPC has room for one`,
    );
  });

  test("are refused to a hub where a spoke has them, or another hub", () => {
    const stack = newStack();
    newVpcEndpoints(stack, "own", OWN);
    expect(() => newSharedVpcEndpoints(stack, "hub", { ...HUB, ...ORDERS })).toThrow(
      '"stack/own" already gives "sqs"',
    );
    const other = newStack();
    newSharedVpcEndpoints(other, "hub", { ...HUB, ...ORDERS });
    expect(() => newSharedVpcEndpoints(other, "second", SECOND)).toThrow('"stack/hub" already gives "sqs"');
  });

  test("are left to a spoke of a Profile", () => {
    const stack = newStack();
    newSharedVpcEndpoints(stack, "hub", { ...HUB, ...ORDERS, profile: {} });
    expect(() => newVpcEndpoints(stack, "own", OWN)).not.toThrow();
  });

  test("are refused in the hub too, and in another stack", () => {
    const stack = newStack();
    newSharedVpcEndpoints(stack, "hub", { ...HUB, ...ORDERS });
    const second = new TerraformStack(stack.node.root, "second");
    expect(() => newVpcEndpoints(second, "own", { ...OWN, vpcId: VPC })).toThrow(`private DNS in ${VPC}`);
  });

  test("are other names in another region", () => {
    const stack = newStack();
    const spokes = { orders: { ...SPOKES.orders, region: "us-east-1" } };
    newSharedVpcEndpoints(stack, "hub", { ...HUB, ...ORDERS, spokes });
    newVpcEndpoints(stack, "own", { ...OWN, region: "us-east-1" });
    const there = {
      ...SECOND,
      region: "us-east-1",
      spokes: { stock: { ...SPOKES.orders, vpcId: spokeVpc(5) } },
    };
    expect(() => newSharedVpcEndpoints(stack, "second", there)).not.toThrow();
  });

  test("are those that are given, of whatever service", () => {
    const stack = newStack();
    const named = (vpcId: string, privateDnsNames: readonly string[]) => ({
      ...HUB,
      vpcId,
      spokes: ORDERS.spokes,
      services: { "iot.data": { privateDnsNames, ports: [443] } },
    });
    newSharedVpcEndpoints(stack, "hub", named(VPC, ["a1.iot.eu-west-1.amazonaws.com"]));
    newSharedVpcEndpoints(stack, "second", named(spokeVpc(8), ["a2.iot.eu-west-1.amazonaws.com"]));
    const third = named(spokeVpc(9), ["a2.iot.eu-west-1.amazonaws.com"]);
    expect(() => newSharedVpcEndpoints(stack, "third", third)).toThrow(
      `services["iot.data"]: The construct "stack/second" already gives "a2.iot.eu-west-1.amazonaws.com" private DNS in ${spokeVpc(1)}`,
    );
  });

  test.each([
    ["to endpoints without private DNS", { ...OWN, privateDnsEnabled: false }],
    ["for other services", { ...OWN, services: ["kms"] }],
    ["in other VPCs", { ...OWN, vpcId: spokeVpc(7) }],
    ["to gateways", { ...OWN, services: ["s3"] }],
  ])("are left %s", (_about, props) => {
    const stack = newStack();
    newSharedVpcEndpoints(stack, "hub", { ...HUB, ...ORDERS });
    expect(() => newVpcEndpoints(stack, "own", props)).not.toThrow();
  });
});

describe("The output of SharedVpcEndpoints", () => {
  test("is the same for a list, for a map and in another order", () => {
    const once = Testing.synth(stackWith({ services: { sqs: {}, "ecr.dkr": {} } }));
    expect(Testing.synth(stackWith({ services: ["ecr.dkr", "sqs"] }))).toBe(once);
  });

  test("grows by a row for each spoke, not by a resource", () => {
    const blocksOf = (count: number) => {
      const spokes = Array.from(
        { length: count },
        (_, index) => [`spoke-${index}`, { vpcId: spokeVpc(index) }] as const,
      );
      const { resource } = emittedBy({
        spokes: Object.fromEntries(spokes),
        securityGroup: { ingressCidrBlocks: ["10.0.0.0/8"] },
      });
      return Object.values<object>(resource).flatMap((block) => Object.keys(block)).length;
    };
    expect(blocksOf(100)).toBe(blocksOf(1));
  });

  test("has the subnets of the endpoints", () => {
    expect(only(emittedBy({}).resource.aws_vpc_endpoint)).toMatchObject({ subnet_ids: SUBNETS, vpc_id: VPC });
  });
});

function stackWith(props: object): TerraformStack {
  const stack = newStack();
  newSharedVpcEndpoints(stack, "endpoints", { ...BARE, ...props });
  return stack;
}

function childrenOf(props: object): readonly string[] {
  const [construct] = stackWith(props).node.children;
  return construct?.node.children.map(({ node }) => node.id) ?? [];
}

function synthesized(stack: TerraformStack) {
  return JSON.parse(Testing.synth(stack));
}

function emittedBy(props: object) {
  return synthesized(stackWith(props));
}

function resolved(stack: TerraformStack, value: unknown): unknown {
  return Tokenization.resolve(value, {
    scope: stack,
    resolver: new DefaultTokenResolver(new StringConcat()),
    preparing: false,
  });
}

/** The one block of a type. */
function only(blocks: object) {
  expect(Object.keys(blocks)).toHaveLength(1);
  return Object.values(blocks)[0];
}
