import { TerraformStack, Token } from "cdktf";
import { Construct } from "constructs";
import { errorOf } from "../shapes/problem";
import { wrongType } from "../shapes/rules/wrong-type";

/**
 * The first argument of a construct.
 *
 * @throws if it is no construct within a stack, or if the second one is no id
 */
export function scopeInStack(scope: Construct, id: string): Construct {
  const isInStack = Construct.isConstruct(scope) && scope.node.scopes.some((one) => TerraformStack.isStack(one));
  const isId = typeof id === "string" && id !== "" && !Token.isUnresolved(id);
  const problems = [
    ...(isInStack ? [] : wrongType.check(["scope"], scope, "a construct within a TerraformStack, such as this")),
    ...(isId ? [] : wrongType.check(["id"], id, "a text that is known at synth and not empty")),
  ];
  if (problems.length > 0) throw errorOf(problems);
  return scope;
}
