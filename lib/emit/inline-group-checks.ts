import { TerraformResource as Resource, type TerraformResource, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { groupCycle } from "../rules/group-cycle";
import { ruleOfInlineGroup } from "../rules/rule-of-inline-group";
import { type Problem, writeProblem } from "../shapes/problem";
import { addressOf } from "./addresses";
import { resolveIn } from "./resolve-in";

/** Resources that are rules, and the argument that names their group. */
const RULES = ["aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule", "aws_security_group_rule"];

/** Makes the synth check that nothing else in the stack meddles with a group that keeps its rules inline. */
export function checkInlineGroup(construct: Construct, group: TerraformResource, isAdopted: boolean): void {
  construct.node.addValidation({ validate: () => problemsOf(construct, group, isAdopted).map(writeProblem) });
}

function problemsOf(construct: Construct, group: TerraformResource, isAdopted: boolean): readonly Problem[] {
  const address = addressOf(group);
  const inStack = TerraformStack.of(construct)
    .node.findAll()
    .filter((one) => Resource.isTerraformResource(one));
  const rules = inStack.filter(({ terraformResourceType }) => RULES.includes(terraformResourceType));
  const meddling = rules.filter((rule) => configOf(rule)["security_group_id"] === `\${${address}.id}`);
  const others = inStack.filter((one) => one !== group && one.terraformResourceType === "aws_security_group");
  const { ingress: listed, dynamic = [] } = others.length > 0 ? configOf(group) : {};
  const ingress = JSON.stringify(listed ?? dynamic);
  const cyclic = others.filter(
    (other) => ingress.includes(`${addressOf(other)}.`) && JSON.stringify(configOf(other)).includes(`${address}.`),
  );
  return [
    ...meddling.flatMap((rule) =>
      ruleOfInlineGroup.check(["securityGroup"], addressOf(rule), isIngress(rule), isAdopted),
    ),
    ...cyclic.flatMap((other) => groupCycle.check(["securityGroup"], addressOf(other), isAdopted)),
  ];
}

function isIngress(rule: TerraformResource): boolean {
  const { type } = configOf(rule);
  return rule.terraformResourceType === "aws_vpc_security_group_ingress_rule" || type === "ingress";
}

/** The arguments of a resource, as Terraform JSON has them. */
function configOf(resource: TerraformResource): Readonly<Record<string, unknown>> {
  const resolved: unknown = resolveIn(resource, resource.toTerraform());
  const types = Object(Object(resolved).resource);
  return Object(Object(types[resource.terraformResourceType])[resource.friendlyUniqueId]);
}
