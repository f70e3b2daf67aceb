import type { EffectiveOptions } from "../model/effective-options";
import { isObject } from "../shapes/is-object";
import type { SetNeeds } from "../shapes/of-set";

/** Adds what workload sets need to the options of a service, which may have replaced those of the sets. */
export function addNeeds(options: EffectiveOptions, name: string, needs: readonly SetNeeds[]): EffectiveOptions {
  const { alsoAllow = [] } = options;
  if (!Array.isArray(alsoAllow)) return options;
  const statements: readonly unknown[] = alsoAllow;
  const needed = needs.flatMap((ofSet) => (Object.hasOwn(ofSet, name) ? (ofSet[name] ?? []) : []));
  if (needed.length === 0) return options;
  const lost = new Map(needed.map((statement) => [sidOf(statement), statement]));
  for (const statement of statements) lost.delete(sidOf(statement));
  return lost.size === 0 ? options : { ...options, alsoAllow: [...statements, ...lost.values()] };
}

function sidOf(statement: unknown): unknown {
  return isObject(statement) ? statement["sid"] : undefined;
}
