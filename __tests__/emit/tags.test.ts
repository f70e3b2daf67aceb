import { mergeTags, tagsArgument } from "../../lib/emit/tags";
import { newStack, newVpcEndpoints } from "../defined";
import { BARE, emittedBy, endpointsBy, IDS, resolved, synthesized, variable } from "../emitted";

describe("mergeTags()", () => {
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
    expect(locals[IDS.services].sqs.tags).toEqual(escaped);
    expect(resource.aws_vpc_endpoint[IDS.gateway].tags).toMatchObject(escaped);
    expect(resource.aws_vpc_endpoint[IDS.interface].tags).toBe(
      '${merge({"Name" = "endpoints-${each.key}"}, {"note" = "owned by \\"net\\"", "path" = "C:\\\\new", ' +
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
      '${merge({"Name" = "the \\"net\\"-${each.key}"}, {"${var.text}" = "${"$"}${var.text}"}, each.value.tags)}',
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
    ["nothing", [], {}],
    ["maps that are left out", [undefined, null, { a: "1" }], { a: "1" }],
    ["equal keys, the last one", [{ a: "1", b: "1" }, { a: "2" }], { a: "2", b: "1" }],
  ])("merges %s at synth", (_about, maps, merged) => {
    expect(mergeTags(...maps)).toEqual(merged);
  });
});

describe("tagsArgument()", () => {
  test("is left out without tags", () => {
    expect(tagsArgument(undefined)).toEqual({});
  });

  test("has the shared tags", () => {
    const { tags } = tagsArgument({ team: "network" });
    expect(resolved(newStack(), tags)).toEqual({ team: "network" });
  });
});
