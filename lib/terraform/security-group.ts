import { SecurityGroup, type SecurityGroupIngress } from "@cdktf/provider-aws/lib/security-group";
import { Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedGroup } from "../plan/security-group";
import { fill, type Resolve, type Shared } from "./fill";
import { mergeTags } from "./tags";

/** Child id of the group; part of its Terraform address. */
export const SECURITY_GROUP_ID = "security-group";

/** Defines the security group that admits clients to the endpoints. */
export function defineSecurityGroup(
  scope: Construct,
  group: PlannedGroup,
  { vpcId, tags, provider, resolve }: Shared,
): SecurityGroup {
  const name = Token.asString(fill(group.name, resolve));
  return new SecurityGroup(scope, SECURITY_GROUP_ID, {
    ...(provider && { provider }),
    ...(group.adopted ? { name } : { namePrefix: Token.asString(fill(group.name_prefix, resolve)) }),
    description: Token.asString(fill(group.description, resolve)),
    vpcId,
    ingress: ingressRules(group, resolve),
    // An empty list removes rules that somebody added; leaving the argument out would keep them.
    egress: [],
    tags: mergeTags({ Name: name }, tags, fill(group.tags, resolve)),
    lifecycle: {
      // The group is swapped in place: EC2 deletes no group that an endpoint still uses.
      createBeforeDestroy: true,
      ...(group.adopted && { ignoreChanges: ["name", "name_prefix", "description"] }),
    },
  });
}

function ingressRules(
  { ports, sources, ingressDescription }: PlannedGroup,
  resolve: Resolve,
): SecurityGroupIngress[] {
  const list = (source: unknown) => Token.asList(fill(source, resolve));
  const { cidr_blocks, ipv6_cidr_blocks, security_groups, prefix_list_ids } = sources;
  const clients = {
    ...(cidr_blocks && { cidrBlocks: list(cidr_blocks) }),
    ...(ipv6_cidr_blocks && { ipv6CidrBlocks: list(ipv6_cidr_blocks) }),
    ...(security_groups && { securityGroups: list(security_groups) }),
    ...(prefix_list_ids && { prefixListIds: list(prefix_list_ids) }),
  };
  return ports.map((port) => {
    const number = Token.asNumber(fill(port, resolve));
    return {
      ...(ingressDescription !== undefined && {
        description: Token.asString(fill(ingressDescription, resolve)),
      }),
      protocol: "tcp",
      fromPort: number,
      toPort: number,
      ...clients,
    };
  });
}
