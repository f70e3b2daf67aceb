import { TerraformStack, Token } from "cdktf";
import { Construct } from "constructs";
import { errorOf } from "../shapes/problem";
import { missingOption } from "../shapes/rules/missing-option";
import { wrongType } from "../shapes/rules/wrong-type";
import { show } from "../shapes/text";

/**
 * The first argument of a construct.
 *
 * @throws if it is no construct within a stack, or if the second one is no id
 */
export function scopeInStack(scope: Construct, id: string): Construct {
  const isInStack = Construct.isConstruct(scope) && scope.node.scopes.some((one) => TerraformStack.isStack(one));
  // JavaScript takes arguments of any type; this is what they are if the first one is forgotten.
  const [first, second]: readonly unknown[] = [scope, id];
  if (typeof first === "string" && typeof second === "object") {
    throw errorOf(
      missingOption.check(["scope"], `the stack, or a construct in it, before the id: (this, ${show(first)}, …)`),
    );
  }
  const isId = typeof id === "string" && id !== "" && !Token.isUnresolved(id);
  const problems = [
    ...(isInStack ? [] : wrongType.check(["scope"], scope, "a construct within a TerraformStack, such as this")),
    ...(isId ? [] : wrongType.check(["id"], id, "a text that is known at synth and not empty")),
  ];
  if (problems.length > 0) throw errorOf(problems);
  return scope;
}
