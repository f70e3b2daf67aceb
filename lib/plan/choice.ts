import type { Input } from "./input";
import type { EndpointType } from "./wanted";

/** What a caller of a Terraform module may say of an endpoint, and its type in Terraform. */
export const CHOICES = {
  private_dns_enabled: "bool",
  subnet_ids: "list(string)",
  route_table_ids: "list(string)",
  security_group_ids: "list(string)",
  tags: "map(string)",
  policy: "string",
} as const;

/** An argument that callers may give. */
export type Choice = keyof typeof CHOICES;

/** Decides which arguments of a type of endpoint callers may give; none where they choose nothing. */
export function choicesOf(type: EndpointType, input: Input): readonly Choice[] {
  const { servicesVariable, lookupSupportedAzs = false } = input;
  if (servicesVariable === undefined) return [];
  const taken: readonly Choice[] = TAKEN[type];
  // The zones of subnets are looked up for those that the program names.
  return lookupSupportedAzs ? taken.filter((choice) => choice !== "subnet_ids") : taken;
}

const TAKEN = {
  Interface: ["private_dns_enabled", "subnet_ids", "security_group_ids", "tags", "policy"],
  Gateway: ["route_table_ids", "tags", "policy"],
  GatewayLoadBalancer: ["subnet_ids", "tags"],
  Resource: ["subnet_ids", "security_group_ids", "tags"],
  ServiceNetwork: ["subnet_ids", "security_group_ids", "tags"],
} as const satisfies Record<EndpointType, readonly Choice[]>;

/** A Terraform variable by which callers of a module choose among its services. */
export interface PlannedChoice {
  /** The name of the variable. */
  readonly variable: string;
  /** The services that the module offers. */
  readonly offered: readonly string[];
  /** The services that take each argument. */
  readonly takenBy: Readonly<Record<Choice, readonly string[]>>;
}

/** The part of a block that decides what callers may say. */
interface ChosenBlock {
  readonly names: readonly string[];
  readonly choices: readonly Choice[];
}

/** Decides the variable; nothing where all services are made as they are. */
export function planChoice(blocks: readonly ChosenBlock[], input: Input): PlannedChoice | undefined {
  const { servicesVariable: variable } = input;
  if (variable === undefined) return undefined;
  const namesIn = (some: readonly ChosenBlock[]) => [...new Set(some.flatMap(({ names }) => names))].sort();
  const taking = (choice: Choice) => namesIn(blocks.filter(({ choices }) => choices.includes(choice)));
  return {
    variable,
    offered: namesIn(blocks),
    takenBy: {
      private_dns_enabled: taking("private_dns_enabled"),
      subnet_ids: taking("subnet_ids"),
      route_table_ids: taking("route_table_ids"),
      security_group_ids: taking("security_group_ids"),
      tags: taking("tags"),
      policy: taking("policy"),
    },
  };
}
