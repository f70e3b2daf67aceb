import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { Token } from "cdktf";
import type { Construct } from "constructs";
import type { IngressRule, PlannedGroup } from "../plan/security-group";
import { fill, type Resolve, type Shared } from "./fill";
import { mergeTags } from "./tags";

/** Defines the security group that admits clients to the endpoints. */
export function defineSecurityGroup(
  scope: Construct,
  group: PlannedGroup,
  { vpcId, tags, provider, resolve }: Shared,
): SecurityGroup {
  const name = Token.asString(fill(group.name, resolve));
  return new SecurityGroup(scope, "security-group", {
    ...(provider && { provider }),
    namePrefix: Token.asString(fill(group.name_prefix, resolve)),
    description: Token.asString(fill(group.description, resolve)),
    vpcId,
    ingress: group.ingress.map((rule) => ingressRule(rule, resolve)),
    // An empty list removes rules that somebody added; leaving the argument out would keep them.
    egress: [],
    tags: mergeTags({ Name: name }, tags, fill(group.tags, resolve)),
    // The group is swapped in place: EC2 deletes no group that an endpoint still uses.
    lifecycle: { createBeforeDestroy: true },
  });
}

function ingressRule(rule: IngressRule, resolve: Resolve) {
  const port = Token.asNumber(fill(rule.port, resolve));
  const list = (source: unknown) => Token.asList(fill(source, resolve));
  return {
    description: "Clients of the VPC endpoints",
    protocol: "tcp",
    fromPort: port,
    toPort: port,
    ...(rule.cidr_blocks && { cidrBlocks: list(rule.cidr_blocks) }),
    ...(rule.ipv6_cidr_blocks && { ipv6CidrBlocks: list(rule.ipv6_cidr_blocks) }),
    ...(rule.security_groups && { securityGroups: list(rule.security_groups) }),
    ...(rule.prefix_list_ids && { prefixListIds: list(rule.prefix_list_ids) }),
  };
}
