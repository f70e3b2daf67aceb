import type { EffectiveProps } from "../model/effective-props";
import type { EndpointType } from "../model/endpoint-type";
import type { PlannedVariable } from "../model/plan";
import type { PlannedBlock } from "../model/planned-block";
import { argumentOf, hasSharedDefault, OPTION_FACTS, OPTION_NAMES } from "./option-facts";

/** The arguments that callers of a module may give for a type of endpoint; none if they choose nothing. */
export function callerArgumentsOf(
  type: EndpointType,
  { servicesVariable, lookupSupportedAzs = false }: EffectiveProps,
): readonly string[] {
  if (servicesVariable === undefined) return [];
  const taken = OPTION_NAMES.filter((name) => {
    const { types, isShared } = OPTION_FACTS[name];
    return types[type] && (!isShared || hasSharedDefault(name, type));
  });
  const given = taken.flatMap((name) => (OPTION_FACTS[name].callerType && argumentOf(name)) ?? []);
  // The zones are looked up for the subnets that the program names.
  return lookupSupportedAzs ? given.filter((argument) => argument !== "subnet_ids") : given;
}

/** Plans the variable by which callers choose among the services; undefined if all services are made as they are. */
export function planServicesVariable(
  blocks: readonly Pick<PlannedBlock, "names" | "callerArguments">[],
  { servicesVariable: name }: EffectiveProps,
): PlannedVariable | undefined {
  if (name === undefined) return undefined;
  const namesIn = (some: readonly Pick<PlannedBlock, "names">[]) =>
    [...new Set(some.flatMap(({ names }) => names))].sort();
  const callerArguments = OPTION_NAMES.flatMap((option) => {
    const { callerType: type } = OPTION_FACTS[option];
    const argument = argumentOf(option);
    if (type === undefined || argument === undefined) return [];
    const taking = blocks.filter((block) => block.callerArguments.includes(argument));
    return [[argument, { type, services: namesIn(taking) }] as const];
  });
  return { name, offered: namesIn(blocks), callerArguments: Object.fromEntries(callerArguments) };
}
