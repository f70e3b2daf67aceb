import { SecurityGroup, type SecurityGroupIngress } from "@cdktf/provider-aws/lib/security-group";
import { Token } from "cdktf";
import type { Construct } from "constructs";
import { rangeOf } from "../model/known-port";
import type { PlannedGroup, PortsByService } from "../model/planned-group";
import type { EmitContext } from "./emit-context";
import { resolve, resolveList, resolveText, type Values } from "./resolve";
import { giveTags } from "./tags";

/** Emits the security group that admits clients to the endpoints. */
export function emitSecurityGroup(
  scope: Construct,
  group: PlannedGroup,
  { vpcId, tags, meta, values }: EmitContext,
): SecurityGroup {
  const name = resolveText(group.name, values);
  const { portsByService, ignoredChanges } = group;
  const resource = new SecurityGroup(scope, "security-group", {
    ...meta,
    ...(group.isAdopted ? { name } : { namePrefix: resolveText(group.namePrefix, values) }),
    description: resolveText(group.description, values),
    vpcId,
    ...(!portsByService && { ingress: ingressRules(group, values) }),
    // An empty list removes rules that somebody added. Without the argument, Terraform would keep them.
    egress: [],
    lifecycle: {
      // EC2 deletes no group that an endpoint still uses, so the new group has to come first.
      createBeforeDestroy: true,
      ...(ignoredChanges.length > 0 && { ignoreChanges: [...ignoredChanges] }),
    },
  });
  giveTags(resource, { Name: name }, tags, resolve(group.tags, values));
  if (portsByService) resource.addOverride("dynamic.ingress", chosenRules(group, portsByService, values));
  return resource;
}

function ingressRules(group: PlannedGroup, values: Values): SecurityGroupIngress[] {
  const { description, cidr_blocks, ipv6_cidr_blocks, security_groups, prefix_list_ids } = clientsOf(group, values);
  return group.ports.map((port) => {
    const { from, to } = rangeOf(port);
    return {
      ...(description !== undefined && { description }),
      protocol: "tcp",
      fromPort: Token.asNumber(resolve(from, values)),
      toPort: Token.asNumber(resolve(to, values)),
      ...(cidr_blocks && { cidrBlocks: cidr_blocks }),
      ...(ipv6_cidr_blocks && { ipv6CidrBlocks: ipv6_cidr_blocks }),
      ...(security_groups && { securityGroups: security_groups }),
      ...(prefix_list_ids && { prefixListIds: prefix_list_ids }),
    };
  });
}

/** Rules for the ports of only those services that callers choose. */
function chosenRules(group: PlannedGroup, { variable, ports }: PortsByService, values: Values): object {
  const isChosen = `contains(keys(var.${variable}), name)`;
  const hasRange = Object.values(ports).some((list) => list.some((port) => typeof port !== "number"));
  // The members of a Terraform set are of one type.
  const ranges = Object.entries(ports).map(([name, list]) => [name, list.map(rangeOf)] as const);
  const listed = hasRange ? Object.fromEntries(ranges) : ports;
  const chosen = `[for name, ports in ${JSON.stringify(listed)} : ports if ${isChosen}]`;
  const [from, to] = hasRange
    ? ["${ingress.value.from}", "${ingress.value.to}"]
    : ["${ingress.value}", "${ingress.value}"];
  return {
    for_each: `\${toset(flatten(${chosen}))}`,
    content: { protocol: "tcp", from_port: from, to_port: to, ...clientsOf(group, values) },
  };
}

/** Who may reach the endpoints, and the description of each rule. */
function clientsOf({ sources, ingressDescription }: PlannedGroup, values: Values) {
  const list = (source: unknown) => (source === null ? undefined : resolveList(source, values));
  const hasDescription = ingressDescription !== undefined;
  return {
    description: hasDescription ? resolveText(ingressDescription, values) : undefined,
    cidr_blocks: list(sources.cidr_blocks),
    ipv6_cidr_blocks: list(sources.ipv6_cidr_blocks),
    security_groups: list(sources.security_groups),
    prefix_list_ids: list(sources.prefix_list_ids),
  };
}
