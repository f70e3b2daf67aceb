import { groupNotUsed, noPortsOpened, type Problem, portsUnknown } from "../problems";
import { isUnresolved, type Unresolved } from "../shapes/unresolved";
import { joinText } from "./blank";
import { groupName } from "./formats";
import { checkAdmitted, type IngressSources, planSources, refuseBlocks } from "./ingress";
import type { Input } from "./input";
import type { Known } from "./read";
import type { Wanted } from "./wanted";

/** The security group that will be created, as Terraform arguments. */
export interface PlannedGroup {
  readonly name_prefix: Known<string>;
  readonly description: Known<string>;
  /** TCP ports, each open to all sources. */
  readonly ports: readonly Known<number>[];
  /** The ports that depend on what callers choose, where the services differ in them. */
  readonly chosenPorts: ChosenPorts | undefined;
  readonly sources: IngressSources;
  /** The description of each rule, if any. */
  readonly ingressDescription: Known<string> | undefined;
  readonly name: Known<string>;
  /** Whether the group exists already: it keeps its name and description, and is never replaced. */
  readonly adopted: boolean;
  readonly tags: Known<Readonly<Record<string, Known<string>>>> | undefined;
}

/** Ports that are open where their services are among those that callers choose. */
export interface ChosenPorts {
  /** The variable by which they choose. */
  readonly variable: string;
  /** The ports of each service. */
  readonly byService: Readonly<Record<string, readonly number[]>>;
}

const CLIENTS = "Clients of the VPC endpoints";

/** Decides the security group to create; nothing where existing groups serve, or where no endpoint takes one. */
export function planSecurityGroup(
  constructId: string,
  wanted: readonly Wanted[],
  input: Input,
  problems: Problem[],
): PlannedGroup | undefined {
  const guarded = wanted.filter(takesSharedGroups);
  const options = input.securityGroup;
  if (guarded.length === 0 && options) problems.push(groupNotUsed("securityGroup"));
  if (guarded.length === 0 || (input.securityGroupIds !== undefined && !options)) {
    problems.push(...refuseBlocks(input));
    return undefined;
  }
  problems.push(...checkAdmitted(input));
  const unfit = options?.name === undefined ? groupName(constructId, "securityGroup.name") : undefined;
  if (unfit) problems.push(unfit);
  const name = options?.name ?? constructId;
  const adopted = options?.importId !== undefined || input.movedFrom?.securityGroup !== undefined;
  return {
    name,
    adopted,
    name_prefix: isUnresolved(name) ? joinText(name, "-") : `${name}-`,
    description: options?.description ?? CLIENTS,
    // Another description would make Terraform revoke a rule before it authorizes the same again.
    ingressDescription: options?.ingressDescription ?? (adopted ? undefined : CLIENTS),
    ports: openPorts(guarded, problems),
    chosenPorts: planChosenPorts(guarded, input),
    sources: planSources(guarded, input),
    tags: options?.tags,
  };
}

/** Whether an endpoint is guarded by the shared security groups: it takes groups, and names none of its own. */
export function takesSharedGroups({ type, options }: Wanted): boolean {
  const guarded = type === "Interface" || type === "Resource" || type === "ServiceNetwork";
  return guarded && options.securityGroupIds === undefined;
}

function openPorts(guarded: readonly Wanted[], problems: Problem[]): readonly Known<number>[] {
  const ports = guarded.flatMap((endpoint) => portsOf(endpoint, problems));
  const known = ports.filter((port) => typeof port === "number").toSorted((one, other) => one - other);
  return [...new Set<number | Unresolved>([...known, ...ports.filter(isUnresolved)])];
}

/** The ports by service; nothing where they are the same for all, or where only Terraform knows one. */
function planChosenPorts(
  guarded: readonly Wanted[],
  { servicesVariable: variable }: Input,
): ChosenPorts | undefined {
  const ports = guarded.map((wanted) => ({ name: wanted.name, list: portsOf(wanted, []) }));
  const isSame = new Set(ports.map(({ list }) => String(list))).size === 1;
  if (variable === undefined || isSame || ports.some(({ list }) => list.some(isUnresolved))) return undefined;
  const known = ports.map(({ name, list }) => [name, list.filter((port) => typeof port === "number")]);
  return { variable, byService: Object.fromEntries(known) };
}

/** The ports of an endpoint, as the user, the catalogue or the type of the endpoint says. */
function portsOf(
  { name, path, type, facts, options }: Wanted,
  problems: Problem[],
): readonly Known<number>[] {
  if (options.ports) return options.ports;
  if (facts && facts.ports !== "unknown") return facts.ports;
  if (facts) problems.push(portsUnknown(`${path}.ports`, name));
  else if (type !== "Interface") problems.push(noPortsOpened(`${path}.ports`, type));
  return facts || type !== "Interface" ? [] : [443];
}
