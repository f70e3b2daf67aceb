import { groupNotUsed, noPortsOpened, type Problem, portsUnknown } from "../problems";
import { isUnresolved, type Unresolved } from "../unresolved";
import { joinText, reference } from "./blank";
import { groupName, type Input } from "./input";
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

/** Who may reach the endpoints; null where there is no source of a kind. */
export interface IngressSources {
  readonly cidr_blocks: BlockList | null;
  readonly ipv6_cidr_blocks: BlockList | null;
  readonly security_groups: BlockList | null;
  readonly prefix_list_ids: BlockList | null;
}

type BlockList = Known<readonly Known<string>[]>;

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
  if (guarded.length === 0 || (input.securityGroupIds !== undefined && !options)) return undefined;
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

function planSources(guarded: readonly Wanted[], input: Input): IngressSources {
  const options = input.securityGroup ?? {};
  const sources = {
    cidr_blocks: options.ingressCidrBlocks ?? null,
    ipv6_cidr_blocks: options.ingressIpv6CidrBlocks ?? null,
    security_groups: options.ingressSecurityGroupIds ?? null,
    prefix_list_ids: options.ingressPrefixListIds ?? null,
  };
  if (Object.values(sources).some((source) => source !== null)) return sources;
  const usesIpv6 = guarded.some(
    ({ options }) => (options.ipAddressType ?? input.ipAddressType ?? "ipv4") !== "ipv4",
  );
  return {
    ...sources,
    cidr_blocks: reference("vpcCidrBlocks"),
    ipv6_cidr_blocks: usesIpv6 ? reference("vpcIpv6CidrBlocks") : null,
  };
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
