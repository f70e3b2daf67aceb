import { Aspects, type IAspect, TerraformResource, TerraformVariable, Testing, Token } from "cdktf";
import type { IConstruct } from "constructs";
import { SharedVpcEndpoints, SharedVpcEndpointsSpoke, VpcEndpoints } from "../../lib";
import { HUB, NETWORK, newStack, SPOKES } from "../defined";
import { EVERY_TYPE, IDS } from "../emitted";

/** The aspect of CDKTF's manual, which tags whatever has tags: https://developer.hashicorp.com/terraform/cdktf/concepts/aspects */
class TagsAddingAspect implements IAspect {
  constructor(private readonly tags: object) {}

  visit(node: IConstruct): void {
    if ("tags" in node && "tagsInput" in node) node.tags = { ...this.tags, ...Object(node.tagsInput ?? {}) };
  }
}

type Define = (stack: ReturnType<typeof newStack>) => void;

/** Terraform's JSON of a stack after its aspects. */
function aspected(define: Define) {
  const stack = newStack();
  define(stack);
  Aspects.of(stack).add(new TagsAddingAspect({ costCenter: "42" }));
  return JSON.parse(Testing.synth(stack, false));
}

/** All blocks of a kind: resources or data sources. */
function blocksOf(blocks: object): readonly { readonly tags?: unknown }[] {
  return Object.values(blocks).flatMap((byName) => Object.values(Object(byName)));
}

describe("the tagging aspect of CDKTF's manual", () => {
  const own = { ...NETWORK, ...EVERY_TYPE, lookupSupportedAzs: true, verifyServices: true } as const;

  test.each<[string, Define]>([
    ["no tags", (stack) => new VpcEndpoints(stack, "endpoints", own)],
    ["shared tags", (stack) => new VpcEndpoints(stack, "endpoints", { ...own, tags: { team: "net" } })],
    [
      "tags of services and the group",
      (stack) =>
        new VpcEndpoints(stack, "endpoints", {
          ...own,
          services: { sqs: { tags: { team: "queue" } }, s3: { tags: { team: "files" } } },
          securityGroup: { tags: { team: "net" } },
        }),
    ],
    [
      "tags that only Terraform knows",
      (stack) => {
        const tags = Token.asStringMap(new TerraformVariable(stack, "tags", { type: "map(string)" }).value);
        new VpcEndpoints(stack, "endpoints", { ...own, tags, services: { sqs: { tags }, s3: {} } });
      },
    ],
    [
      "hosted zones",
      (stack) => new SharedVpcEndpoints(stack, "hub", { ...HUB, services: ["sqs"], spokes: SPOKES, tags: { a: "b" } }),
    ],
    [
      "a spoke",
      (stack) =>
        new SharedVpcEndpointsSpoke(stack, "spoke", { vpcId: NETWORK.vpcId, profileId: "rp-0123456789abcdef" }),
    ],
  ])("reaches every resource that has tags, and no data source: %s", (_about, define) => {
    const { resource, data } = aspected(define);
    const tags = blocksOf(resource).flatMap((block) => (block.tags === undefined ? [] : [JSON.stringify(block.tags)]));
    expect(tags.filter((text) => !text.includes("costCenter"))).toEqual([]);
    expect(blocksOf(data).filter((block) => block.tags !== undefined)).toEqual([]);
  });

  test("loses to the tags of a service", () => {
    const { resource } = aspected((stack) => {
      const services = { sqs: { tags: { costCenter: "7" } } };
      new VpcEndpoints(stack, "endpoints", { ...NETWORK, services });
    });
    expect(resource.aws_vpc_endpoint[IDS.interface].tags).toBe(
      '${merge({"costCenter" = "42", "Name" = "endpoints-${each.key}"}, each.value.tags)}',
    );
  });
});

describe("Overrides of the resources of VpcEndpoints", () => {
  const TYPES = ["Interface", "Gateway", "GatewayLoadBalancer", "Resource", "ServiceNetwork"] as const;

  test("are possible by typed getters", () => {
    const stack = newStack();
    const endpoints = new VpcEndpoints(stack, "endpoints", { ...NETWORK, ...EVERY_TYPE });
    for (const resource of [...TYPES.map((type) => endpoints.resource(type)), endpoints.securityGroup]) {
      resource?.addOverride("lifecycle.prevent_destroy", true);
      resource?.addOverride("lifecycle.ignore_changes", ["tags"]);
      resource?.addOverride("timeouts.create", "20m");
    }
    const { aws_vpc_endpoint, aws_security_group } = JSON.parse(Testing.synth(stack)).resource;
    const blocks = blocksOf({ aws_vpc_endpoint, aws_security_group });
    expect(blocks).toHaveLength(6);
    for (const block of blocks) {
      expect(block).toMatchObject({
        lifecycle: { prevent_destroy: true, ignore_changes: ["tags"] },
        timeouts: { create: "20m" },
      });
    }
    expect(aws_security_group[IDS.group].lifecycle.create_before_destroy).toBe(true);
  });

  test("have no resource of a type without endpoints", () => {
    const endpoints = new VpcEndpoints(newStack(), "endpoints", { ...NETWORK, services: ["sqs"] });
    expect(TYPES.map((type) => endpoints.resource(type)?.terraformResourceType)).toEqual([
      "aws_vpc_endpoint",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("reach every child by its id, as aspects do", () => {
    const stack = newStack();
    const { node } = new SharedVpcEndpoints(stack, "hub", { ...HUB, services: ["sqs"], spokes: SPOKES });
    const resources = node.children.filter((child) => TerraformResource.isTerraformResource(child));
    for (const resource of resources) resource.addOverride("lifecycle.prevent_destroy", true);
    const blocks = blocksOf(JSON.parse(Testing.synth(stack)).resource);
    expect(blocks.length).toBe(resources.length);
    for (const block of blocks) expect(block).toMatchObject({ lifecycle: { prevent_destroy: true } });
  });
});
