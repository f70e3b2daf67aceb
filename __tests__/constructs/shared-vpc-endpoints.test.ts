import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { Fn, Testing } from "cdktf";
import { accountAllowList, EndpointModuleStack, organizationPerimeter, SharedVpcEndpoints } from "../../lib";
import {
  HUB,
  newApp,
  newSharedVpcEndpoints,
  newStack,
  reportOnShared,
  SPOKES,
  SUBNETS,
  spokeVpc,
  VPC,
} from "../defined";
import { BARE_HUB, emittedByHub, hubStackWith, IDS, only, resolved, synthesized, variable } from "../emitted";

const LOCAL = "endpoints_hosted-zones_808635E0";
const SPOKES_LOCAL = "endpoints_spokes_1ECF315F";
const ASSOCIATIONS = "endpoints_associations_9990136F";
const AUTHORIZATIONS = "endpoints_authorizations_05FA3B66";
const INTERFACE = `aws_vpc_endpoint.${IDS.interface}`;

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
    const { locals, resource } = emittedByHub({});
    expect(locals[IDS.services]).toMatchObject({
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
      newSharedVpcEndpoints(stack, "endpoints", { ...BARE_HUB, ...props, region: undefined, provider });
      const { data, resource } = synthesized(stack);
      const { terraform_data: _hub, ...ofProvider } = resource;
      return [data, ofProvider].flatMap(Object.values).flatMap(Object.values);
    });
    expect(blocks.length).toBe(18);
    expect(new Set(blocks.map(({ provider }) => provider))).toEqual(new Set(["aws.other"]));
  });
});

describe("Keys of SharedVpcEndpoints", () => {
  const keysWith = (props: object) => {
    const { locals } = emittedByHub(props);
    const zones: readonly string[] = Object.keys(locals[LOCAL]);
    const spokesOf = (pairs: string) => {
      const spokes: readonly string[] = JSON.parse(/, (\[[^\]]*\])\) :/.exec(pairs)?.[1] ?? "[]");
      return spokes;
    };
    const pairs = [locals[ASSOCIATIONS], locals[AUTHORIZATIONS]]
      .flatMap(spokesOf)
      .flatMap((spoke) => zones.map((zone) => `${zone} ${spoke}`));
    return { endpoints: Object.keys(locals[IDS.services]), zones, pairs };
  };
  const before = keysWith({});

  test("are those of services, names and spokes", () => {
    expect(before.endpoints).toEqual(["ecr.dkr", "sqs"]);
    expect(before.zones).toEqual([
      "dkr.ecr.eu-west-1.amazonaws.com",
      "sqs.eu-west-1.amazonaws.com",
      "sqs.eu-west-1.api.aws",
    ]);
    expect(before.pairs).toHaveLength(9);
  });

  test("are added, and nothing else, for one more spoke", () => {
    const spokes = { first: { vpcId: spokeVpc(9), ingressCidrBlocks: ["10.9.0.0/16"] }, ...SPOKES };
    const after = keysWith({ spokes });
    expect([after.endpoints, after.zones]).toEqual([before.endpoints, before.zones]);
    expect(after.pairs.filter((pair) => !before.pairs.includes(pair))).toEqual([
      "dkr.ecr.eu-west-1.amazonaws.com first",
      "sqs.eu-west-1.amazonaws.com first",
      "sqs.eu-west-1.api.aws first",
    ]);
    expect(before.pairs.filter((pair) => !after.pairs.includes(pair))).toEqual([]);
  });

  test("go, and nothing else, with a service", () => {
    const after = keysWith({ services: { "ecr.dkr": {} } });
    expect(before.endpoints.filter((name) => !after.endpoints.includes(name))).toEqual(["sqs"]);
    expect(before.zones.filter((name) => !after.zones.includes(name))).toEqual([
      "sqs.eu-west-1.amazonaws.com",
      "sqs.eu-west-1.api.aws",
    ]);
    expect(before.pairs.filter((pair) => !after.pairs.includes(pair))).toEqual(
      ["orders", "search", "billing"].flatMap((spoke) => [
        `sqs.eu-west-1.amazonaws.com ${spoke}`,
        `sqs.eu-west-1.api.aws ${spoke}`,
      ]),
    );
    expect(after.pairs.filter((pair) => !before.pairs.includes(pair))).toEqual([]);
  });
});

describe("SharedVpcEndpoints, read back", () => {
  test("gives endpoints as interfaces, also of s3", () => {
    const stack = newStack();
    const hub = new SharedVpcEndpoints(stack, "endpoints", {
      ...BARE_HUB,
      services: { s3: { types: ["Interface"] } },
    });
    expect(resolved(stack, hub.endpoint("s3").networkInterfaceIds)).toBe(
      `\${${INTERFACE}["s3"].network_interface_ids}`,
    );
    expect(resolved(stack, hub.endpointIds)).toBe(`\${{for name, endpoint in ${INTERFACE} : name => endpoint.id}}`);
  });

  test("throws for a service that it does not have", () => {
    const hub = newSharedVpcEndpoints(newStack(), "endpoints", BARE_HUB);
    expect(() => hub.endpoint("kms")).toThrow(
      new Error('endpoint("kms"): this construct has no such endpoint, it has "sqs" and "ecr.dkr" (unknown-endpoint)'),
    );
  });
});

describe("zoneIdsFor() of SharedVpcEndpoints", () => {
  const { billing: _elsewhere, orders, search } = SPOKES;
  const SQS = { ...HUB, services: ["sqs"] };

  test.each([
    [{}, "are none"],
    [{ orders }, 'is "orders"'],
    [{ orders, search }, 'are "orders" and "search"'],
  ])("throws for a spoke that is not among %j", (spokes, there) => {
    const hub = newSharedVpcEndpoints(newStack(), "endpoints", { ...SQS, spokes });
    expect(() => hub.zoneIdsFor("billing")).toThrow(
      new Error(`spokes: There is no spoke "billing": there ${there} (unknown-spoke)`),
    );
  });

  test("throws for a spoke without an account, which the hub associates", () => {
    const hub = newSharedVpcEndpoints(newStack(), "endpoints", { ...SQS, spokes: { orders } });
    expect(() => hub.zoneIdsFor("orders")).toThrow(
      new Error(
        'spokes.orders: The hub associates the spoke "orders" itself, since it is of the same account: remove the SharedVpcEndpointsSpoke, or give the accountId of the spoke (spoke-of-hub-account)',
      ),
    );
  });

  test("throws with a Profile, which has no zones", () => {
    const hub = newSharedVpcEndpoints(newStack(), "endpoints", { ...SQS, profile: {}, spokes: { orders } });
    expect(() => hub.zoneIdsFor("orders")).toThrow(
      new Error(
        "profile: A Route 53 Profile shares the names, so there are no hosted zones: pass profileId (profile-has-no-zones)",
      ),
    );
  });
});

describe("Options of SharedVpcEndpoints", () => {
  test.each([
    ["organizationPerimeter", organizationPerimeter({ organizationId: "o-a1b2c3d4e5" })],
    ["accountAllowList", accountAllowList({ accountIds: ["111111111111", "222222222222"] })],
  ])("take %s() as the policy of several accounts", (_name, policy) => {
    expect(reportOnShared({ services: ["sqs", "kms"], spokes: SPOKES, policy })).toEqual([]);
    const { locals } = emittedByHub({ services: ["sqs", "kms"], policy });
    const { sqs, kms } = locals[IDS.services];
    expect(sqs.policy.Statement.length).toBeGreaterThan(0);
    expect(kms.policy).toEqual(sqs.policy);
  });

  test("may be tokens", () => {
    const stack = newStack();
    const text = variable(stack, "text").stringValue;
    const texts = variable(stack, "texts", "list(string)").listValue;
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
    const members = '{"from_port":443,"to_port":443,"cidr_ipv4":"${source}"}';
    const ofList = (list: string) => `{for source in toset(${list}) : "443 \${source}" => ${members}}`;
    const ofText = '{"443 var.text":{"from_port":443,"to_port":443,"cidr_ipv4":"${var.text}"}}';
    expect(only(resource.aws_vpc_security_group_ingress_rule)).toMatchObject({
      for_each: `\${merge(${ofText}, ${ofList("coalesce(var.texts, [])")}, ${ofList("concat(var.texts, var.texts)")})}`,
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

  test("check the DNS attributes of the hub, by zones or by a Profile", () => {
    const message = [{}, { profile: {} }].map((props) => {
      const stack = newStack();
      newSharedVpcEndpoints(stack, "endpoints", { ...BARE_HUB, guards: true, ...props });
      return only(synthesized(stack).data.aws_vpc).lifecycle.postcondition[0].error_message;
    });
    expect(new Set(message).size).toBe(1);
    expect(message[0]).toMatch(/^The names of shared endpoints resolve if both DNS attributes of the VPC are on/);
  });

  test("keep hosted zones apart from the zones of subnets that are looked up", () => {
    const { locals } = emittedByHub({ lookupSupportedAzs: true, verifyServices: true });
    expect(Object.keys(locals)).toEqual(expect.arrayContaining([LOCAL, "endpoints_zones_F751654A"]));
  });

  test("work in a child module that is given its region", () => {
    const stack = new EndpointModuleStack(newApp(), "stack");
    const region = variable(stack, "region").stringValue;
    newSharedVpcEndpoints(stack, "endpoints", { ...BARE_HUB, region });
    expect(Object.keys(synthesized(stack).locals[LOCAL])).toEqual([
      "dkr.ecr.${var.region}.amazonaws.com",
      "sqs.${var.region}.amazonaws.com",
      "sqs.${var.region}.api.aws",
    ]);
    expect(reportOnShared({ ...BARE_HUB, region: undefined }, new EndpointModuleStack(newApp(), "stack"))[1]).toContain(
      "region: Missing: a child module is given its region",
    );
  });
});

describe("The output of SharedVpcEndpoints", () => {
  test("is the same for a list, for a map and in another order", () => {
    const once = Testing.synth(hubStackWith({ services: { sqs: {}, "ecr.dkr": {} } }));
    expect(Testing.synth(hubStackWith({ services: ["ecr.dkr", "sqs"] }))).toBe(once);
  });

  test("grows by a row for each spoke, not by a resource", () => {
    const blocksOf = (count: number) => {
      const spokes = Array.from(
        { length: count },
        (_, index) => [`spoke-${index}`, { vpcId: spokeVpc(index) }] as const,
      );
      const { resource } = emittedByHub({
        spokes: Object.fromEntries(spokes),
        securityGroup: { ingressCidrBlocks: ["10.0.0.0/8"] },
      });
      return Object.values<object>(resource).flatMap((block) => Object.keys(block)).length;
    };
    expect(blocksOf(100)).toBe(blocksOf(1));
  });

  test("has the subnets of the endpoints", () => {
    expect(only(emittedByHub({}).resource.aws_vpc_endpoint)).toMatchObject({
      subnet_ids: SUBNETS,
      vpc_id: VPC,
    });
  });
});

function childrenOf(props: object): readonly string[] {
  const [construct] = hubStackWith(props).node.children;
  return construct?.node.children.map(({ node }) => node.id) ?? [];
}
