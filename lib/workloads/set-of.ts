import { findService } from "../services/catalogue";
import { noteNeeds } from "../shapes/of-set";
import { type Allowance, allowancesOf } from "./allowances";
import { statementsOf } from "./set-statements";
import type { WorkloadFacts } from "./workload-facts";

/**
 * A map of services, each with what its policy must leave open for the workload.
 *
 * @param replaced services with options of their own, which leave it open already
 */
export function setOf(
  { name: workload }: WorkloadFacts,
  given: Readonly<Record<string, unknown>>,
  names: readonly string[],
  replaced: Readonly<Record<string, object>> = {},
): object {
  const needed = allowancesOf(workload).filter(({ options }) => {
    return options.length === 0 || options.some((option) => given[option] === true);
  });
  const needs = Object.fromEntries(names.map((name) => [name, name in replaced ? [] : statementsFor(name, needed)]));
  const services = Object.fromEntries(
    names.map((name) => [name, replaced[name] ?? optionsOf(name, needs[name] ?? [])]),
  );
  const isNeedy = Object.values(needs).some(({ length }) => length > 0);
  return isNeedy ? noteNeeds(services, workload, needs) : services;
}

function statementsFor(name: string, needed: readonly Allowance[]): readonly object[] {
  return needed.filter(({ endpoints }) => endpoints.includes(name)).flatMap(statementsOf);
}

/** The options that a service has in every set: one whose endpoint takes no policy says so, for a policy that all share. */
export function defaultsOf(name: string): { readonly policy?: "none" } {
  return findService(name)?.policy.supported === false ? { policy: "none" } : {};
}

function optionsOf(name: string, alsoAllow: readonly object[]): object {
  const defaults = defaultsOf(name);
  return defaults.policy === "none" || alsoAllow.length === 0 ? defaults : { alsoAllow };
}
