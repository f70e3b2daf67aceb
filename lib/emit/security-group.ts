import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import type { VpcSecurityGroupIngressRule } from "@cdktf/provider-aws/lib/vpc-security-group-ingress-rule";
import type { Construct } from "constructs";
import type { AddedSource, PlannedGroup } from "../model/planned-group";
import type { EmitContext } from "./emit-context";
import { emitIngressRules, updateIngressRules } from "./ingress-rules";
import { checkInlineGroup } from "./inline-group-checks";
import { putInlineIngress } from "./inline-ingress";
import { resolve, resolveText } from "./resolve";
import { mergeTags } from "./tags";

/** The security group that admits clients to the endpoints. */
export interface EmittedGroup {
  readonly resource: SecurityGroup;
  /** Its rules, if they are resources of their own. */
  readonly rules: VpcSecurityGroupIngressRule | undefined;
  /** Admits one more source. */
  admit(source: AddedSource): void;
}

/**
 * Emits the security group. Its two forms have different ids: an edit that leads from one to the other makes the
 * second group and moves the endpoints to it before the first one goes. On one address, Terraform would forget the
 * rules of the group that it no longer sees, and leave them in force.
 */
export function emitSecurityGroup(scope: Construct, planned: PlannedGroup, context: EmitContext): EmittedGroup {
  return planned.hasRuleResources ? emitWithRules(scope, planned, context) : emitInline(scope, planned, context);
}

function emitInline(scope: Construct, planned: PlannedGroup, context: EmitContext): EmittedGroup {
  let group = planned;
  const resource = emitGroup(scope, "security-group", group, context);
  // An empty list removes rules that somebody added. Without the argument, Terraform would keep them.
  resource.putEgress([]);
  putInlineIngress(resource, group, context.values);
  checkInlineGroup(scope, resource, group.isAdopted);
  return {
    resource,
    rules: undefined,
    admit: (source) => {
      group = { ...group, added: [...group.added, source] };
      putInlineIngress(resource, group, context.values);
    },
  };
}

function emitWithRules(scope: Construct, planned: PlannedGroup, context: EmitContext): EmittedGroup {
  let group = planned;
  const resource = emitGroup(scope, "rule-managed-security-group", group, context);
  const rules = emitIngressRules(scope, () => group, resource, context);
  return {
    resource,
    rules,
    admit: (source) => {
      group = { ...group, added: [...group.added, source] };
      updateIngressRules(rules, () => group, context.values);
    },
  };
}

function emitGroup(scope: Construct, id: string, group: PlannedGroup, context: EmitContext): SecurityGroup {
  const { vpcId, tags, meta, values } = context;
  const name = resolveText(group.name, values);
  return new SecurityGroup(scope, id, {
    ...meta,
    ...(group.isAdopted ? { name } : { namePrefix: resolveText(group.namePrefix, values) }),
    description: resolveText(group.description, values),
    vpcId,
    tags: mergeTags({ Name: name }, tags, resolve(group.tags, values)),
    lifecycle: {
      // EC2 deletes no group that an endpoint still uses, so the new group has to come first.
      createBeforeDestroy: true,
      ...(group.ignoredChanges.length > 0 && { ignoreChanges: [...group.ignoredChanges] }),
    },
  });
}
