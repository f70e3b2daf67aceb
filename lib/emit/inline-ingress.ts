import type { SecurityGroup, SecurityGroupIngress } from "@cdktf/provider-aws/lib/security-group";
import { Token } from "cdktf";
import { rangeOf } from "../model/known-port";
import type { AddedSource, IngressSources, PlannedGroup, PortsByService } from "../model/planned-group";
import type { List } from "../model/terraform-values";
import { isUnresolved, joinSets } from "../shapes/unresolved";
import { resolve, resolveList, resolveText, type Values } from "./resolve";

/** Who may reach the endpoints by a set of rules, and the description of each. */
type Clients = Pick<PlannedGroup, "sources" | "ingressDescription">;

/** Writes the rules of a group into the group itself, over those that it had. */
export function putInlineIngress(resource: SecurityGroup, group: PlannedGroup, values: Values): void {
  const clients = clientsOf(group);
  const { portsByService } = group;
  if (portsByService) {
    const chosen = clients.map((some) => chosenRules(some, portsByService, values));
    resource.addOverride("dynamic.ingress", chosen.length > 1 ? chosen : chosen[0]);
  } else resource.putIngress(clients.flatMap((some) => ingressRules(group, some, values)));
}

/** The sources that have the usual description, and each that was added with another one. */
function clientsOf({ sources, added, ingressDescription }: PlannedGroup): readonly Clients[] {
  const others = added.filter(({ description }) => description !== undefined);
  const usual = added.filter((source) => !others.includes(source)).reduce(withSource, sources);
  const none = { cidr_blocks: null, ipv6_cidr_blocks: null, security_groups: null, prefix_list_ids: null };
  return [
    { sources: usual, ingressDescription },
    ...others.map((source) => ({ sources: withSource(none, source), ingressDescription: source.description })),
  ];
}

function withSource(sources: IngressSources, { kind, value }: AddedSource): IngressSources {
  return { ...sources, [kind]: withMember(sources[kind], value) };
}

function withMember(list: List | null, value: AddedSource["value"]): List {
  if (isUnresolved(list)) return joinSets(list, [value]);
  return [...new Set([...(list ?? []), value])];
}

function ingressRules({ ports }: PlannedGroup, clients: Clients, values: Values): SecurityGroupIngress[] {
  const { description, cidr_blocks, ipv6_cidr_blocks, security_groups, prefix_list_ids } = resolveClients(
    clients,
    values,
  );
  return ports.map((port) => {
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
function chosenRules(clients: Clients, { variable, ports }: PortsByService, values: Values): object {
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
    content: { protocol: "tcp", from_port: from, to_port: to, ...resolveClients(clients, values) },
  };
}

function resolveClients({ sources, ingressDescription }: Clients, values: Values) {
  const list = (source: unknown) => (source === null ? undefined : resolveList(source, values));
  return {
    description: ingressDescription === undefined ? undefined : resolveText(ingressDescription, values),
    cidr_blocks: list(sources.cidr_blocks),
    ipv6_cidr_blocks: list(sources.ipv6_cidr_blocks),
    security_groups: list(sources.security_groups),
    prefix_list_ids: list(sources.prefix_list_ids),
  };
}
