import { DataAwsVpc } from "@cdktf/provider-aws/lib/data-aws-vpc";
import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { Lazy, ref, Token } from "cdktf";
import { giveTags, untagged } from "../../lib/emit/tags";
import { newStack, newVpcEndpoints } from "../defined";
import { BARE, emittedBy, endpointsBy, IDS, only, synthesized, variable } from "../emitted";

describe("giveTags()", () => {
  test("merges tags: its Name, the shared ones, those of a service", () => {
    const props = {
      services: { sqs: { tags: { team: "queue" } }, s3: {} },
      tags: { team: "net", cost: "1" },
    };
    const { interface: block, gateway } = endpointsBy(props);
    expect(gateway?.["tags"]).toEqual({ Name: "endpoints-${each.key}", team: "net", cost: "1" });
    expect(block?.["tags"]).toBe(
      '${merge({"Name" = "endpoints-${each.key}", "team" = "net", "cost" = "1"}, each.value.tags)}',
    );
  });

  test("writes tags so that Terraform reads them as they are, merged or not", () => {
    const tags = { note: 'owned by "net"', path: "C:\\new", share: "50%{", open: "a ${" };
    const { locals, resource } = emittedBy({ tags, services: { sqs: { tags }, s3: {} } });
    const escaped = { ...tags, share: "50%%{", open: "a $${" };
    expect(locals[IDS.services].sqs.tags).toEqual(escaped);
    expect(resource.aws_vpc_endpoint[IDS.gateway].tags).toMatchObject(escaped);
    expect(resource.aws_vpc_endpoint[IDS.interface].tags).toBe(
      '${merge({"Name" = "endpoints-${each.key}", "note" = "owned by \\"net\\"", "path" = "C:\\\\new", ' +
        '"share" = "50%%{", "open" = "a $${"}, each.value.tags)}',
    );
  });

  test("writes tags whose keys are tokens, and the id of the construct, into a merge", () => {
    const stack = newStack();
    const text = variable(stack, "text").stringValue;
    const props = { ...BARE, securityGroupIds: ["sg-0123456789abcdef0"], tags: { [text]: `$${text}` } };
    newVpcEndpoints(stack, 'the "net"', { ...props, services: { sqs: { tags: { [`${text}-a`]: "b" } } } });
    const [block] = Object.values<Record<string, unknown>>(synthesized(stack).resource.aws_vpc_endpoint);
    expect(block?.["tags"]).toBe(
      '${merge({"Name" = "the \\"net\\"-${each.key}", "${var.text}" = "${"$"}${var.text}"}, each.value.tags)}',
    );
  });

  test("takes a shared Name in place of its own", () => {
    expect(endpointsBy({ services: { s3: {} }, tags: { Name: "mine" } }).gateway?.["tags"]).toEqual({
      Name: "mine",
    });
  });

  test("merges tags with the expression of a tag", () => {
    const { interface: endpoints } = endpointsBy({
      tags: { team: "${var.team}" },
      services: { sqs: { tags: { own: "yes" } } },
    });
    expect(endpoints?.["tags"]).toContain('"team" = var.team');
  });

  test.each([
    ["nothing", [], undefined],
    ["maps that are left out", [undefined, null, { a: "1" }], { a: "1" }],
    ["equal keys, the last one", [{ a: "1", b: "1" }, { a: "2" }], { a: "2", b: "1" }],
    ["a map that only Terraform knows", ["${var.map}"], "${var.map}"],
    [
      "a text that the program makes later",
      [{ a: Lazy.stringValue({ produce: () => 'x "y"' }) }, "${var.map}"],
      '${merge({"a" = "x \\"y\\""}, var.map)}',
    ],
    ["the same between others", [{ a: "1" }, "${var.map}", { b: "2" }], '${merge({"a" = "1"}, var.map, {"b" = "2"})}'],
  ])("merges %s", (_about, maps, merged) => {
    expect(groupWith((group) => giveTags(group, ...maps.map(asMap))).tags).toEqual(merged);
  });

  test("merges what is added to the property later, as aspects do", () => {
    const add = (group: SecurityGroup) => {
      group.tags = { added: "yes", ...group.tagsInput };
    };
    const tagsOf = (...maps: readonly unknown[]) =>
      groupWith((group) => {
        giveTags(group, ...maps.map(asMap));
        add(group);
      }).tags;
    expect(tagsOf({ Name: "a" })).toEqual({ added: "yes", Name: "a" });
    expect(tagsOf({ Name: "a" }, "${var.map}")).toBe('${merge({"added" = "yes", "Name" = "a"}, var.map)}');
    expect(tagsOf("${var.map}")).toBe('${merge({"added" = "yes"}, var.map)}');
  });
});

describe("untagged()", () => {
  test("takes no tags, and everything else", () => {
    const stack = newStack();
    const vpc = untagged(new DataAwsVpc(stack, "vpc", { id: "vpc-1" }));
    vpc.tags = { team: "network" };
    vpc.id = "vpc-2";
    expect(only(synthesized(stack).data.aws_vpc)).toEqual({ id: "vpc-2" });
    expect(vpc.tagsInput).toBeUndefined();
  });
});

function asMap(map: unknown): unknown {
  return typeof map === "string" ? Token.asStringMap(ref("var.map")) : map;
}

/** The JSON of a group after its tags were given. */
function groupWith(give: (group: SecurityGroup) => void): { readonly tags?: unknown } {
  const stack = newStack();
  give(new SecurityGroup(stack, "group", {}));
  return only(synthesized(stack).resource.aws_security_group);
}
