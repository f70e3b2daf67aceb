import type { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { VpcSecurityGroupIngressRule } from "@cdktf/provider-aws/lib/vpc-security-group-ingress-rule";
import { type IResolveContext, Lazy, TerraformIterator, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedGroup } from "../model/planned-group";
import { isUnresolved } from "../shapes/unresolved";
import { each } from "./each";
import type { EmitContext } from "./emit-context";
import { ruleMap } from "./ingress-rule-map";
import { mayRepeat, usedArguments } from "./ingress-sources";
import { repeatedSources } from "./repeated-sources";
import { resolveText, type Values } from "./resolve";
import { tagsArgument } from "./tags";

/** Emits the rules of a group, each a resource of its own, by port and source. */
export function emitIngressRules(
  scope: Construct,
  group: () => PlannedGroup,
  { id: securityGroupId }: SecurityGroup,
  { tags, meta, values }: EmitContext,
): VpcSecurityGroupIngressRule {
  const map = Lazy.anyValue({ produce: (context: IResolveContext) => ruleMap(group(), values, context) });
  const rules = new VpcSecurityGroupIngressRule(scope, "ingress", {
    ...meta,
    forEach: TerraformIterator.fromMap(map),
    securityGroupId,
    ipProtocol: "tcp",
    fromPort: Token.asNumber(each("value.from_port")),
    toPort: Token.asNumber(each("value.to_port")),
    ...tagsArgument(tags),
  });
  updateIngressRules(rules, group, values);
  return rules;
}

/** Brings the arguments of the rules in line with the sources that the group has by now. */
export function updateIngressRules(
  rules: VpcSecurityGroupIngressRule,
  group: () => PlannedGroup,
  values: Values,
): void {
  const used = usedArguments(group());
  const columns = used.map((argument) => [argument, columnOf(argument, used.length === 1)] as const);
  for (const [argument, column] of columns) rules.addOverride(argument, `\${${column}}`);
  const description = descriptionOf(group(), values);
  if (description !== undefined) rules.description = description;
  const repeating = columns.filter(([argument]) => mayRepeat(argument, group()));
  const precondition = repeating.map(([argument, column]) => repeatedSources(argument, column, group, values));
  // A source loses its rule only when the endpoints have moved to a group with another one.
  rules.lifecycle = { createBeforeDestroy: true, ...(precondition.length > 0 && { precondition }) };
}

/** An expression for the source of a rule, which is null if the rule has a source of another kind. */
function columnOf(argument: string, isOfEvery: boolean): string {
  return isOfEvery ? `each.value.${argument}` : `lookup(each.value, "${argument}", null)`;
}

function descriptionOf({ ingressDescription: usual, added }: PlannedGroup, values: Values): string | undefined {
  const written = usual === undefined ? undefined : resolveText(usual, values);
  if (added.every(({ description }) => description === undefined)) return written;
  const otherwise = isUnresolved(usual) ? `"${written}"` : JSON.stringify(written ?? null);
  return `\${lookup(each.value, "description", ${otherwise})}`;
}
