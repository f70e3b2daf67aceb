import type { OptionName, OptionOwner } from "../model/effective-options";
import type { EndpointType } from "../model/endpoint-type";
import type { CallerType } from "./option-row";
import { OPTIONS } from "./option-table";

/** A row of the table of options, without the types that tie it to its option. */
interface OptionFacts {
  readonly types: Readonly<Record<EndpointType, boolean>>;
  readonly owners: Readonly<Record<OptionOwner, boolean>>;
  readonly becomes: { readonly argument: string } | { readonly decides: string };
  readonly isShared?: true | Readonly<Record<EndpointType, boolean>>;
  readonly callerType?: CallerType;
}

/** The table of options for code that goes through all rows. */
export const OPTION_FACTS: { readonly [Name in OptionName]: OptionFacts } = OPTIONS;

/** The names of all options, in the order of the table. */
export const OPTION_NAMES: readonly OptionName[] = namesOf(OPTION_FACTS);

/** Whether the prop of the same name is the default of an option of a type of endpoint. */
export function hasSharedDefault(option: OptionName, type: EndpointType): boolean {
  const { isShared = false } = OPTION_FACTS[option];
  return typeof isShared === "object" ? isShared[type] : isShared;
}

/** The name of the argument of `aws_vpc_endpoint` that an option becomes, if it becomes one outside a block. */
export function argumentOf(option: OptionName): string | undefined {
  const { becomes } = OPTION_FACTS[option];
  return "argument" in becomes && !becomes.argument.includes(".") ? becomes.argument : undefined;
}

function namesOf<Table extends object>(table: Table): readonly Extract<keyof Table, string>[] {
  const names: Extract<keyof Table, string>[] = [];
  for (const name in table) names.push(name);
  return names;
}
