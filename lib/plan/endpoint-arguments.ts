import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { OptionName } from "../model/effective-options";
import type { EndpointType } from "../model/endpoint-type";
import type { Row } from "../model/planned-block";
import type { JsonObject } from "../policy/document/render";
import type { Known } from "../shapes/unresolved";
import { OPTION_FACTS, OPTION_NAMES } from "./option-facts";
import type { PlanningContext } from "./planning-context";
import { planInboundResolverOnly, planPrivateDns } from "./private-dns";
import { planServiceName, planServiceRegion } from "./service-name";

/** An option, and the argument that it becomes. */
interface OptionArgument {
  readonly option: OptionName;
  readonly argument: string;
}

/** Options whose argument is more than the value that was given. */
const PLANNED: {
  readonly [Name in OptionName]?: (endpoint: EffectiveEndpoint, context: PlanningContext) => unknown;
} = {
  type: ({ type }) => type,
  serviceRegion: planServiceRegion,
  privateDnsEnabled: planPrivateDns,
  privateDnsOnlyForInboundResolverEndpoint: planInboundResolverOnly,
  subnetConfigurations: planAddresses,
};

const { plain: PLAIN, nested: NESTED } = argumentsOfTable();
const NESTED_OF_LATTICE = nestedOf(true);
const NESTED_OF_OTHERS = nestedOf(false);

/** The nested blocks of a type of endpoint, each with the arguments in it. */
export function nestedBlocks(type: EndpointType): Readonly<Record<string, readonly string[]>> {
  const names = nestedFor(type).map(([block, members]) => [block, members.map(({ argument }) => argument)]);
  return { ...Object.fromEntries(names), subnet_configuration: ["subnet_id", "ipv4", "ipv6"] };
}

/** The nested blocks with their options. Those of VPC Lattice are unknown to the providers that the others admit. */
function nestedFor(type: EndpointType) {
  return type === "Resource" || type === "ServiceNetwork" ? NESTED_OF_LATTICE : NESTED_OF_OTHERS;
}

function nestedOf(isOfLattice: boolean) {
  return [...NESTED].map(([block, members]) => {
    const own = members.filter(({ option }) => OPTION_FACTS[option].types.Interface !== isOfLattice);
    return [block, own] as const;
  });
}

/** Plans the arguments of one endpoint; null stands for one that is left out. */
export function planArguments(
  endpoint: EffectiveEndpoint,
  policy: Known<JsonObject> | null,
  context: PlanningContext,
): Row {
  const planned = ({ option }: OptionArgument): unknown =>
    (PLANNED[option] ? PLANNED[option](endpoint, context) : endpoint.options[option]) ?? null;
  const row: Record<string, unknown> = {};
  for (const one of PLAIN) row[one.argument] = planned(one);
  for (const [block, members] of nestedFor(endpoint.type)) row[block] = nestedBlock(members, planned);
  return Object.assign(row, planServiceName(endpoint, context), { policy });
}

/** A nested block; null if none of its arguments is given. */
function nestedBlock(members: readonly OptionArgument[], planned: (one: OptionArgument) => unknown): Row | null {
  const values = members.map(planned);
  if (values.every((value) => value === null)) return null;
  return Object.fromEntries(members.map(({ argument }, index) => [argument, values[index]]));
}

function planAddresses({ options }: EffectiveEndpoint): readonly Row[] | undefined {
  return options.subnetConfigurations?.map(({ subnetId, ipv4, ipv6 }) => ({
    subnet_id: subnetId ?? null,
    ipv4: ipv4 ?? null,
    ipv6: ipv6 ?? null,
  }));
}

function argumentsOfTable() {
  const plain: OptionArgument[] = [];
  const nested = new Map<string, OptionArgument[]>();
  for (const option of OPTION_NAMES) {
    const { becomes } = OPTION_FACTS[option];
    if (!("argument" in becomes)) continue;
    const [name = "", member] = becomes.argument.split(".");
    if (member === undefined) plain.push({ option, argument: name });
    else nested.set(name, [...(nested.get(name) ?? []), { option, argument: member }]);
  }
  return { plain, nested };
}
