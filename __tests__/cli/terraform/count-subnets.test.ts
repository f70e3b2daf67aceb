import { shownEndpoints } from "../../../cli/terraform/shown-endpoints";
import { shownIn } from "../../../cli/terraform/shown-json";
import { endpoint, type PlannedModule, plan, refersTo, subnets } from "./plans";

const private3 = subnets("private", [0, 1, 2]);
const each = subnets("each", ["a", "b.c"]);
const one = subnets("one");

/** The counts of the subnets of all endpoints in a plan. */
function countsIn(root: PlannedModule, more: object = {}) {
  const shown = shownIn(plan(root, more));
  return shown && shownEndpoints(shown).map(({ subnets: count }) => count);
}

describe("countSubnets()", () => {
  test.each<[string, object | undefined, number | undefined]>([
    ["all instances of a counted resource", refersTo("aws_subnet.private"), 3],
    ["all instances of a resource with for_each", refersTo("aws_subnet.each"), 2],
    ["literal indexes", refersTo("aws_subnet.private[0].id", "aws_subnet.private[2].id"), 2],
    ["literal keys", refersTo('aws_subnet.each["b.c"].id', 'aws_subnet.each["a"].id'), 2],
    ["one index that is named twice", refersTo("aws_subnet.private[0].id", "aws_subnet.private[0].id"), 1],
    ["resources with one instance", refersTo("aws_subnet.one.id", "aws_default_subnet.other.id"), 2],
    ["a constant list", { constant_value: ["subnet-1", "subnet-2"] }, 2],
    ["an index that varies", refersTo("aws_subnet.private", "count.index"), undefined],
    ["a key that varies", refersTo("aws_subnet.each", "each.key"), undefined],
    ["an index that the plan does not have", refersTo("aws_subnet.private[7].id"), undefined],
    ["a local value", refersTo("local.subnet_ids"), undefined],
    ["a local value that chooses", refersTo("local.is_public", "aws_subnet.private"), undefined],
    ["a data source", refersTo("data.aws_subnets.all.ids"), undefined],
    ["another resource", refersTo("aws_cloudformation_stack.network.outputs"), undefined],
    ["a resource without instances", refersTo("aws_subnet.none"), undefined],
    ["one instance of a counted resource without its index", refersTo("aws_subnet.private.id"), undefined],
    ["no subnets at all", undefined, undefined],
  ])("counts %s", (_what, expression, count) => {
    const other = { address: "aws_default_subnet.other" };
    expect(countsIn({ resources: [endpoint("sqs", expression), private3, each, one, other] })).toEqual([count]);
  });

  test("counts only subnets of the instance of the module", () => {
    const module = { resources: [endpoint("sqs", refersTo("aws_subnet.private")), subnets("private", [0, 1])] };
    const modules = {
      "module.a[0]": module,
      'module.b["x"]': { resources: [endpoint("kms", refersTo("aws_subnet.private"))] },
    };
    expect(countsIn({ resources: [private3], modules })).toEqual([2, undefined]);
  });

  const vpc = {
    resources: [private3],
    outputs: { subnets: refersTo("aws_subnet.private"), mixed: refersTo("local.x") },
  };
  test.each<[string, string, number | undefined]>([
    ["an output of a module", "module.vpc.subnets", 3],
    ["an output of one instance of a module", 'module.vpcs["b"].subnets', 3],
    ["an output that depends on something else", "module.vpc.mixed", undefined],
    ["an output of all instances of a module", "module.vpcs", undefined],
    ["an output that does not exist", "module.vpc.none", undefined],
    ["a module that does not exist", "module.none.subnets", undefined],
  ])("follows a variable to %s", (_what, reference, count) => {
    const endpoints = {
      resources: [endpoint("sqs", refersTo("var.subnet_ids"))],
      inputs: { subnet_ids: refersTo(reference) },
    };
    const modules = { "module.vpc": vpc, 'module.vpcs["b"]': vpc, "module.endpoints": endpoints };
    expect(countsIn({ modules })).toEqual([count]);
  });

  test.each<[string, object, object, number | undefined]>([
    ["its value", { subnet_ids: { value: ["subnet-1"] } }, { subnet_ids: { default: ["subnet-1", "subnet-2"] } }, 1],
    ["its default", {}, { subnet_ids: { default: ["subnet-1", "subnet-2"] } }, 2],
    ["nothing", {}, { subnet_ids: {} }, undefined],
  ])("counts a variable of the root module from %s", (_what, given, variables, count) => {
    const root = { resources: [endpoint("sqs", refersTo("var.subnet_ids"))], variables };
    expect(countsIn(root, { variables: given })).toEqual([count]);
  });

  test("gives up on a configuration that refers to itself", () => {
    const loop = {
      inputs: { subnet_ids: refersTo("module.loop.subnets") },
      outputs: { subnets: refersTo("var.subnet_ids") },
    };
    const root = { resources: [endpoint("sqs", refersTo("module.loop.subnets"))], modules: { "module.loop": loop } };
    expect(countsIn(root)).toEqual([undefined]);
  });
});
