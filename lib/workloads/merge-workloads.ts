import type { ServiceOptions } from "../model/options";
import { isInstance, memberPath, type Problem, wrongType } from "../problems";
import { findService } from "../services/catalogue";
import type { EndpointServiceName } from "../services/names.generated";
import { effective, type Source } from "./service-defaults";
import type { ServiceSet } from "./service-set";
import {
  contradictsDefault,
  differs,
  limitedAndOpen,
  policiesNotMergeable,
  refusedMerge,
} from "./workload-problems";

/** A set to merge: of a workload, or written by hand. */
export type MergeableSet = { readonly [Service in EndpointServiceName]?: ServiceOptions<Service> };

type KeysOf<Set> = Set extends unknown ? keyof Set : never;
type Members = Readonly<Record<string, unknown>>;
type Located = Pick<Source, "path" | "options">;

/**
 * Merges sets without loss: the services of all, statements of the same service joined, types, ports and tags
 * united. A set without `types` or `ports` counts with those that the service has by default. A spread
 * (`{ ...a, ...b }`) would let the last set win, and drop the policy of the first.
 *
 * @throws one Error that lists every conflict: an option with two values, private DNS off in one set where
 * another set counts on it, or a policy in one set where another set counts on full access
 * @example
 * services: mergeWorkloads(ecsFargate({ logs: true }), sessionManager(), { sqs: {} })
 */
export function mergeWorkloads<const Sets extends readonly MergeableSet[]>(
  ...sets: Sets
): ServiceSet<KeysOf<Sets[number]> & EndpointServiceName>;
export function mergeWorkloads(...sets: readonly MergeableSet[]): object {
  const problems: Problem[] = [];
  const sources = new Map<string, Source[]>();
  for (const [index, set] of sets.entries()) {
    for (const [name, options] of membersOf(set, `sets[${index}]`, "a map of services", problems)) {
      const path = memberPath(`sets[${index}]`, name);
      const members = membersOf(options, path, "an object of options", problems);
      const source = { path, options: Object.fromEntries(members), facts: findService(name) };
      sources.set(name, [...(sources.get(name) ?? []), source]);
    }
  }
  const merged = [...sources].map(([name, found]) => [name, mergeSources(found, problems)]);
  if (problems.length > 0) throw new Error(refusedMerge(problems));
  return Object.fromEntries(merged);
}

function membersOf(value: unknown, path: string, expected: string, problems: Problem[]) {
  if (isMembers(value)) return Object.entries(value);
  problems.push(wrongType(path, value, expected));
  return [];
}

function mergeSources(sources: readonly Source[], problems: Problem[]): Members {
  const names = [...new Set(sources.flatMap(({ options }) => Object.keys(options)))];
  const members = names.map((name) => {
    return [name, MERGERS[name]?.(sources, problems) ?? equalIn(sources, name, problems)];
  });
  return Object.fromEntries(members);
}

type Merger = (sources: readonly Source[], problems: Problem[]) => unknown;

const MERGERS: Readonly<Record<string, Merger>> = {
  policy: mergePolicies,
  tags: mergeTags,
  types: (sources, problems) => unite(sources, "types", problems),
  ports: (sources, problems) => unite(sources, "ports", problems),
  privateDnsEnabled: mergePrivateDns,
};

function mergePolicies(sources: readonly Source[], problems: Problem[]): unknown {
  const [first, ...others] = sources.filter(({ options }) => options["policy"] !== undefined);
  if (first === undefined) return undefined;
  const at = (source: Source) => `${source.path}.policy`;
  const open = sources.find(({ options }) => options["policy"] === undefined);
  if (open) problems.push(limitedAndOpen(at(first), open.path));
  let merged = first.options["policy"];
  for (const other of others) {
    const policy = other.options["policy"];
    if (isSame(policy, merged)) continue;
    if (Array.isArray(policy) && Array.isArray(merged)) merged = [...merged, ...policy];
    else problems.push(policiesNotMergeable(at(other), policy, at(first)));
  }
  return merged;
}

function mergeTags(sources: readonly Source[], problems: Problem[]): Members {
  const tags = sources.flatMap(({ path, options }) => {
    return isMembers(options["tags"]) ? [{ path: `${path}.tags`, options: options["tags"] }] : [];
  });
  const keys = [...new Set(tags.flatMap(({ options }) => Object.keys(options)))];
  return Object.fromEntries(keys.map((key) => [key, equalIn(tags, key, problems)]));
}

/** The items of all lists, with the usual ones of the sets that give none. */
function unite(sources: readonly Source[], name: "types" | "ports", problems: Problem[]): unknown {
  const given = sources.flatMap(({ options }) => (options[name] === undefined ? [] : [options[name]]));
  if (given.length === 0 || !given.every(Array.isArray)) return equalIn(sources, name, problems);
  return [...new Set(sources.flatMap((source) => effective(source, name) ?? []))];
}

function mergePrivateDns(sources: readonly Source[], problems: Problem[]): unknown {
  const name = "privateDnsEnabled";
  const value = equalIn(sources, name, problems);
  const first = sources.find(({ options }) => options[name] !== undefined);
  const relying = sources.find((source) => {
    return source.options[name] === undefined && effective(source, name) === !value;
  });
  if (first && relying && typeof value === "boolean") {
    problems.push(contradictsDefault(memberPath(first.path, name), value, relying.path));
  }
  return value;
}

/** The one value that all sets agree on which have one. */
function equalIn(sources: readonly Located[], name: string, problems: Problem[]): unknown {
  const [first, ...others] = sources.filter(({ options }) => options[name] !== undefined);
  if (first === undefined) return undefined;
  const value = first.options[name];
  for (const other of others) {
    if (isSame(other.options[name], value)) continue;
    const [path, firstPath] = [memberPath(other.path, name), memberPath(first.path, name)];
    problems.push(differs(path, other.options[name], firstPath, value));
  }
  return value;
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isMembers(a) || !isMembers(b)) return Object.is(a, b);
  const names = Object.keys({ ...a, ...b });
  return names.every((name) => isSame(a[name], b[name]));
}

/** A plain object; Terraform's expressions are instances of classes, and equal themselves alone. */
function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isInstance(value);
}
