import { type EffectiveEndpoint, takesSharedGroups } from "../model/effective-endpoint";
import type { EffectiveProps } from "../model/effective-props";
import type { KnownPort } from "../model/known-port";
import type { PlannedGroup, PortsByService } from "../model/planned-group";
import { usualPorts } from "../services/ports";
import { isUnresolved, joinText, type Known } from "../shapes/unresolved";
import { comparePorts, isLiteral, writePort } from "./compare-ports";
import { canHaveRuleResources, planSources } from "./ingress";
import type { PlanningContext } from "./planning-context";

const CLIENTS = "Clients of the VPC endpoints";

/** Plans the security group to create; undefined if existing groups guard the endpoints, or no endpoint takes one. */
export function planSecurityGroup(
  constructName: string,
  endpoints: readonly EffectiveEndpoint[],
  { props, isKnownAtPlan }: Pick<PlanningContext, "props" | "isKnownAtPlan">,
): PlannedGroup | undefined {
  const guarded = endpoints.filter(takesSharedGroups);
  const { securityGroup: options, securityGroupIds, movedFrom } = props;
  if (guarded.length === 0 || (securityGroupIds !== undefined && !options)) return undefined;
  const isAdopted = options?.importId !== undefined || movedFrom?.securityGroup !== undefined;
  return {
    ...namesOf(options?.name ?? constructName),
    isAdopted,
    description: options?.description ?? CLIENTS,
    // Another description would make Terraform revoke a rule before it authorizes the same again.
    ingressDescription: options?.ingressDescription ?? (isAdopted ? undefined : CLIENTS),
    ports: openPorts(guarded),
    portsByService: planPortsByService(guarded, props),
    sources: planSources(guarded, props),
    added: [],
    hasRuleResources: !isAdopted && canHaveRuleResources(props, isKnownAtPlan),
    tags: options?.tags,
    ignoredChanges: isAdopted ? ["name", "name_prefix", "description"] : [],
  };
}

function namesOf(name: Known<string>): Pick<PlannedGroup, "name" | "namePrefix"> {
  return { name, namePrefix: isUnresolved(name) ? joinText(name, "-") : `${name}-` };
}

/** The ports of an endpoint, as the user, the catalogue or the type of the endpoint says. */
export function portsOf({ type, service, options }: EffectiveEndpoint): readonly KnownPort[] | "unknown" {
  if (options.ports) return options.ports;
  if (service) return usualPorts(service.ports);
  return type === "Interface" ? [443] : "unknown";
}

function knownPorts(endpoint: EffectiveEndpoint): readonly KnownPort[] {
  const ports = portsOf(endpoint);
  return ports === "unknown" ? [] : ports;
}

/** Each port and each range once; a port in a range of another service stays a rule of its own. */
function openPorts(guarded: readonly EffectiveEndpoint[]): readonly KnownPort[] {
  const ports = guarded.flatMap(knownPorts);
  const known = ports.filter(isLiteral).toSorted(comparePorts);
  const distinct = known.filter((port, index) => index === known.findIndex((other) => comparePorts(port, other) === 0));
  return [...distinct, ...new Set(ports.filter((port) => !isLiteral(port)))];
}

/** The ports by service; undefined if all have the same, or if only Terraform knows one. */
function planPortsByService(
  guarded: readonly EffectiveEndpoint[],
  { servicesVariable: variable }: EffectiveProps,
): PortsByService | undefined {
  if (variable === undefined) return undefined;
  const ports = guarded.map((endpoint) => ({ name: endpoint.name, list: knownPorts(endpoint) }));
  const isSame = new Set(ports.map(({ list }) => list.map(writePort).join())).size === 1;
  if (isSame || ports.some(({ list }) => !list.every(isLiteral))) return undefined;
  return { variable, ports: Object.fromEntries(ports.map(({ name, list }) => [name, list.filter(isLiteral)])) };
}
