import type { ServiceOptions } from "../model/options";
import { findService } from "../services/catalogue";
import type { EndpointServiceName } from "../services/names.generated";
import { isObject } from "../shapes/is-object";
import { notesIn } from "../shapes/of-set";
import { type Problem, writeRefusal } from "../shapes/problem";
import { mapOf } from "../shapes/read-object";
import { anything } from "../shapes/reader";
import { conflictingDefault } from "../shapes/rules/conflicting-default";
import { conflictingOption } from "../shapes/rules/conflicting-option";
import { limitedAndOpen } from "../shapes/rules/limited-and-open";
import { policiesNotMergeable } from "../shapes/rules/policies-not-mergeable";
import { isUnresolved } from "../shapes/unresolved";
import { isSame } from "./is-same";
import { effectiveOption, type ServiceSource } from "./service-defaults";
import type { ServiceSet } from "./service-set";

/** A set to merge: of a workload, or written by hand. */
export type MergeableSet = { readonly [Service in EndpointServiceName]?: ServiceOptions<Service> };

type KeysOf<Set> = Set extends unknown ? keyof Set : never;
type Members = Readonly<Record<string, unknown>>;
type Located = Pick<ServiceSource, "path" | "options">;

const readSet = mapOf(mapOf(anything, "options"), "services");

/**
 * Merges sets without loss: it has the services of all sets, joins the statements of the same service, and unites
 * its types, ports and tags. A set without `types` or `ports` counts with those that the service has by default.
 * A spread (`{ ...a, ...b }`) would let the last set win, and drop the policy of the first.
 *
 * @throws one Error that lists every conflict: an option with two values, private DNS that one set turns off and
 * another set relies on, or a policy in one set for a service to which another set expects full access
 * @example
 * services: mergeWorkloads(ecsFargate({ logs: true }), sessionManager(), { sqs: {} })
 */
export function mergeWorkloads<const Sets extends readonly MergeableSet[]>(
  ...sets: Sets
): ServiceSet<KeysOf<Sets[number]> & EndpointServiceName>;
export function mergeWorkloads(...sets: readonly MergeableSet[]): object {
  const problems: Problem[] = [];
  const sources = new Map<string, ServiceSource[]>();
  for (const [index, set] of sets.entries()) {
    const path = ["sets", index];
    const services = readSet(set, path, problems);
    for (const [name, options] of isUnresolved(services) ? [] : Object.entries(services)) {
      if (isUnresolved(options)) continue;
      const source = { path: [...path, name], options, facts: findService(name) };
      sources.set(name, [...(sources.get(name) ?? []), source]);
    }
  }
  const merged = [...sources].map(([name, found]) => [name, mergeSources(found, problems)]);
  if (problems.length > 0) throw new Error(writeRefusal("Cannot merge the service sets", problems));
  return Object.assign({}, Object.fromEntries(merged), ...sets.map(notesIn));
}

function mergeSources(sources: readonly ServiceSource[], problems: Problem[]): Members {
  const names = [...new Set(sources.flatMap(({ options }) => Object.keys(options)))];
  const members = names.map((name) => {
    const merge = MERGERS.get(name);
    return [name, merge ? merge(sources, problems) : equalIn(sources, name, problems)];
  });
  return Object.fromEntries(members);
}

type Merger = (sources: readonly ServiceSource[], problems: Problem[]) => unknown;

const MERGERS: ReadonlyMap<string, Merger> = new Map<string, Merger>([
  ["policy", mergePolicies],
  ["alsoAllow", mergeAdditions],
  ["tags", mergeTags],
  ["types", (sources, problems) => unite(sources, "types", problems)],
  ["ports", (sources, problems) => unite(sources, "ports", problems)],
  ["privateDnsEnabled", mergePrivateDns],
]);

function mergePolicies(sources: readonly ServiceSource[], problems: Problem[]): unknown {
  const takesNone = sources.some(({ facts }) => facts?.policy.supported === false);
  if (takesNone) return equalIn(sources, "policy", problems);
  const [first, ...others] = sources.filter(({ options }) => options["policy"] !== undefined);
  if (first === undefined) return undefined;
  const at = ({ path }: ServiceSource) => [...path, "policy"];
  const open = sources.find(({ options }) => options["policy"] === undefined);
  if (open) problems.push(...limitedAndOpen.check(at(first), open.path));
  let merged = first.options["policy"];
  for (const other of others) {
    const policy = other.options["policy"];
    if (isSame(policy, merged)) continue;
    if (Array.isArray(policy) && Array.isArray(merged)) merged = [...merged, ...policy];
    else problems.push(...policiesNotMergeable.check(at(other), policy, at(first)));
  }
  return merged;
}

/** The statements of all lists, each once. */
function mergeAdditions(sources: readonly ServiceSource[], problems: Problem[]): unknown {
  const given = sources.filter(({ options }) => options["alsoAllow"] !== undefined);
  const lists = given.map(({ options }): unknown => options["alsoAllow"]);
  if (!lists.every(Array.isArray)) return equalIn(given, "alsoAllow", problems);
  return distinct(lists.flat());
}

function mergeTags(sources: readonly ServiceSource[], problems: Problem[]): unknown {
  const given = sources.filter(({ options }) => options["tags"] !== undefined);
  const tags = given.flatMap(({ path, options: { tags } }) => {
    return isObject(tags) ? [{ path: [...path, "tags"], options: tags }] : [];
  });
  if (tags.length < given.length) return equalIn(given, "tags", problems);
  const keys = [...new Set(tags.flatMap(({ options }) => Object.keys(options)))];
  return Object.fromEntries(keys.map((key) => [key, equalIn(tags, key, problems)]));
}

/** The items of all lists, with the defaults of the sets that give none. */
function unite(sources: readonly ServiceSource[], name: "types" | "ports", problems: Problem[]): unknown {
  const given = sources.flatMap(({ options }) => (options[name] === undefined ? [] : [options[name]]));
  if (given.length === 0 || !given.every(Array.isArray)) return equalIn(sources, name, problems);
  return distinct(sources.flatMap((source): readonly unknown[] => [effectiveOption(source, name) ?? []].flat()));
}

function distinct(items: readonly unknown[]): readonly unknown[] {
  return items.filter((one, index) => items.findIndex((other) => isSame(one, other)) === index);
}

function mergePrivateDns(sources: readonly ServiceSource[], problems: Problem[]): unknown {
  const name = "privateDnsEnabled";
  const value = equalIn(sources, name, problems);
  const first = sources.find(({ options }) => options[name] !== undefined);
  const relying = sources.find((source) => {
    return source.options[name] === undefined && effectiveOption(source, name) === !value;
  });
  if (first && relying && typeof value === "boolean") {
    problems.push(...conflictingDefault.check([...first.path, name], value, relying.path));
  }
  return value;
}

/** The value on which all sets agree that give one. */
function equalIn(sources: readonly Located[], name: string, problems: Problem[]): unknown {
  const [first, ...others] = sources.filter(({ options }) => options[name] !== undefined);
  if (first === undefined) return undefined;
  const value = first.options[name];
  for (const other of others) {
    if (isSame(other.options[name], value)) continue;
    const found = conflictingOption.check([...other.path, name], other.options[name], value, [...first.path, name]);
    problems.push(...found);
  }
  return value;
}
