import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { Fn, Lazy, TerraformLocal, TerraformStack, Token } from "cdktf";
import { isKnownAtPlan } from "../../lib/emit/known-lists";
import { joinSets, reference, tokenValue } from "../../lib/shapes/unresolved";
import { newStack } from "../defined";
import { variable } from "../emitted";

const stack = newStack();
const blocks = variable(stack, "blocks", "list(string)").listValue;
const text = variable(stack, "text").stringValue;
const app = new SecurityGroup(stack, "app");
const elsewhere = new SecurityGroup(new TerraformStack(stack.node.root, "other"), "app");

describe("isKnownAtPlan()", () => {
  test.each([
    ["a variable", blocks, true],
    ["a variable as an expression", "${var.blocks}", true],
    ["a member of a variable", '${var.network["a.b"].blocks}', true],
    ["variables joined", Fn.concat([blocks, [text]]), true],
    ["a text that is split", Fn.split(",", text), true],
    ["a list of literals", Fn.concat([["10.0.0.0/16"], ["10.1.0.0/16"]]), true],
    ["a Lazy list", Lazy.listValue({ produce: () => [app.id] }), true],
    ["a Lazy list that is not there yet", Lazy.listValue({ produce: () => undefined }), true],
    ["a list of resources", Token.asList("${aws_security_group.app[*].id}"), false],
    ["a set with a resource in it", Fn.toset([app.id]), false],
    ["a data source", Token.asList("${data.aws_vpc.own.cidr_block_associations[*].cidr_block}"), false],
    ["an output of a module", "${module.vpc.private_subnets_cidr_blocks}", false],
    ["a local", new TerraformLocal(stack, "local", ["a"]).asList, false],
    ["a list of another stack", Token.asList(elsewhere.id), false],
  ])("tells %s", (_about, token, expected) => {
    expect(isKnownAtPlan(tokenValue(token), stack)).toBe(expected);
  });

  test.each([
    ["of lists that are known", joinSets(tokenValue(blocks), ["10.0.0.0/16"]), true],
    ["of lists with one that is not", joinSets(tokenValue(blocks), tokenValue("${module.vpc.blocks}")), false],
    ["of a data source of ours", reference("vpcCidrBlocks"), false],
  ])("tells a set %s", (_about, list, expected) => {
    expect(isKnownAtPlan(list, stack)).toBe(expected);
  });
});
