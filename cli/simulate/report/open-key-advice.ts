import { UNKNOWN_POLICY } from "../decide/decide-for";
import { showCalls } from "./show-calls";
import type { GroupOfEndpoint } from "./tables";

/** What to do about each thing that verdicts depend on, a sentence each, those with most calls first. */
export function openKeyAdvice(groups: readonly GroupOfEndpoint[]): readonly string[] {
  const calls = new Map<string, number>();
  for (const { group } of groups) {
    for (const key of group.unknownKeys) calls.set(key, (calls.get(key) ?? 0) + group.calls);
  }
  const sorted = [...calls].toSorted(([, one], [, other]) => other - one);
  return sorted.map(([key, number]) => `${key} (${showCalls(number)}): ${adviceOn(key)}.`);
}

function adviceOn(key: string): string {
  if (key === UNKNOWN_POLICY) return "simulate the state after the apply, or a plan in which the policy is known";
  if (key === "resource") return "the record does not name the resource";
  if (key === "principal") return "the record does not name the principal well enough";
  if (/^aws:(Principal|Resource)Org/i.test(key)) return `give --org-accounts accounts.txt, or --assume ${key}=o-…`;
  return `give --assume '${key}=…' if it is the same for all calls`;
}
