import { SecurityGroup, type SecurityGroupIngress } from "@cdktf/provider-aws/lib/security-group";
import { Token } from "cdktf";
import type { Construct } from "constructs";
import type { ChosenPorts, PlannedGroup } from "../plan/security-group";
import { fill, type Resolve, type Shared } from "./fill";
import { mergeTags } from "./tags";

/** Defines the security group that admits clients to the endpoints. */
export function defineSecurityGroup(
  scope: Construct,
  group: PlannedGroup,
  { vpcId, tags, provider, resolve }: Shared,
): SecurityGroup {
  const name = Token.asString(fill(group.name, resolve));
  const resource = new SecurityGroup(scope, "security-group", {
    ...(provider && { provider }),
    ...(group.adopted ? { name } : { namePrefix: Token.asString(fill(group.name_prefix, resolve)) }),
    description: Token.asString(fill(group.description, resolve)),
    vpcId,
    ...(!group.chosenPorts && { ingress: ingressRules(group, resolve) }),
    // An empty list removes rules that somebody added; leaving the argument out would keep them.
    egress: [],
    tags: mergeTags({ Name: name }, tags, fill(group.tags, resolve)),
    lifecycle: {
      // The group is swapped in place: EC2 deletes no group that an endpoint still uses.
      createBeforeDestroy: true,
      ...(group.adopted && { ignoreChanges: ["name", "name_prefix", "description"] }),
    },
  });
  if (group.chosenPorts)
    resource.addOverride("dynamic.ingress", chosenRules(group, group.chosenPorts, resolve));
  return resource;
}

function ingressRules(group: PlannedGroup, resolve: Resolve): SecurityGroupIngress[] {
  const { description, ...clients } = clientsOf(group, resolve);
  return group.ports.map((port) => {
    const number = Token.asNumber(fill(port, resolve));
    return {
      ...(description !== undefined && { description }),
      protocol: "tcp",
      fromPort: number,
      toPort: number,
      ...(clients.cidr_blocks && { cidrBlocks: clients.cidr_blocks }),
      ...(clients.ipv6_cidr_blocks && { ipv6CidrBlocks: clients.ipv6_cidr_blocks }),
      ...(clients.security_groups && { securityGroups: clients.security_groups }),
      ...(clients.prefix_list_ids && { prefixListIds: clients.prefix_list_ids }),
    };
  });
}

/** Rules for the ports of those services alone that callers choose. */
function chosenRules(group: PlannedGroup, { variable, byService }: ChosenPorts, resolve: Resolve): object {
  const isChosen = `contains(keys(var.${variable}), name)`;
  const ports = `[for name, ports in ${JSON.stringify(byService)} : ports if ${isChosen}]`;
  const port = "${ingress.value}";
  return {
    for_each: `\${toset(flatten(${ports}))}`,
    content: { protocol: "tcp", from_port: port, to_port: port, ...clientsOf(group, resolve) },
  };
}

/** Who may reach the endpoints, and the description of each rule. */
function clientsOf({ sources, ingressDescription }: PlannedGroup, resolve: Resolve) {
  const list = (source: unknown) => (source === null ? undefined : Token.asList(fill(source, resolve)));
  const description =
    ingressDescription === undefined ? undefined : Token.asString(fill(ingressDescription, resolve));
  return {
    description,
    cidr_blocks: list(sources.cidr_blocks),
    ipv6_cidr_blocks: list(sources.ipv6_cidr_blocks),
    security_groups: list(sources.security_groups),
    prefix_list_ids: list(sources.prefix_list_ids),
  };
}
