import { planEndpoints } from "../../lib/plan/plan";
import { ALL_RULES } from "../../lib/rules/rules";
import type { Problem } from "../../lib/shapes/problem";
import type { Options } from "./endpoint-options";

/** Props, and the errors that the construct reports about them. */
export interface CheckedProps {
  readonly props: Options;
  readonly errors: readonly Problem[];
}

/** Checks props, and turns errors that rest on facts into warnings: AWS has accepted these endpoints. */
export function acceptedProps(id: string, props: Options): CheckedProps {
  const errors = errorsOf(id, props);
  const rules = [...new Set(errors.map(({ rule }) => rule))].filter(restsOnFacts).sort();
  if (rules.length === 0) return { props, errors };
  const lenient = { ...props, severity: Object.fromEntries(rules.map((rule) => [rule, "warn"])) };
  return { props: lenient, errors: errorsOf(id, lenient) };
}

function errorsOf(id: string, props: Options): readonly Problem[] {
  return planEndpoints(id, props).problems.filter(({ severity }) => severity === "error");
}

function restsOnFacts(rule: string): boolean {
  return ALL_RULES.some(({ id, basis }) => id === rule && basis === "facts");
}
