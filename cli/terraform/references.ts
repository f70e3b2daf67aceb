import type { ModuleInstance } from "./module-instance";
import { type JsonObject, member, textsIn } from "./shown-json";

/**
 * What an expression of a configuration refers to. Terraform lists each reference and then what it starts with:
 * `aws_subnet.a[0].id`, `aws_subnet.a[0]`, `aws_subnet.a`; only the first of these says what is meant.
 * https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
 */
export function referencesIn(expression: JsonObject): readonly string[] {
  const references = textsIn(expression["references"]) ?? [];
  return references.filter((reference, index) => !isStartOf(reference, references[index - 1] ?? ""));
}

function isStartOf(start: string, reference: string): boolean {
  return reference.startsWith(start) && /^[.[]/.test(reference.slice(start.length));
}

/** A place in a configuration: an expression, and the module whose names it uses. */
export interface Expression {
  readonly expression: JsonObject;
  readonly module: ModuleInstance;
  /** How many references led here; a configuration that refers to itself would lead on for ever. */
  readonly steps: number;
}

const MOST_STEPS = 100;

/** What the only reference of an expression leads to, if it is to a variable or to an output of a module. */
export function follow({ expression, module, steps }: Expression): Expression | undefined {
  const [reference = "", ...others] = referencesIn(expression);
  if (others.length > 0 || steps === MOST_STEPS) return undefined;
  const found = variableIn(reference, module) ?? outputIn(reference, module);
  return found && { ...found, steps: steps + 1 };
}

type Found = Omit<Expression, "steps">;

function outputIn(reference: string, module: ModuleInstance): Found | undefined {
  const [, step, output] = /^(module\.[\w-]+(?:\[[^\]]*\])?)\.([\w-]+)$/.exec(reference) ?? [];
  if (step === undefined || output === undefined) return undefined;
  const address = module.address === "" ? step : `${module.address}.${step}`;
  const called = module.children.get(address);
  return called && { expression: member(called.configuration, "outputs", output, "expression"), module: called };
}

function variableIn(reference: string, module: ModuleInstance): Found | undefined {
  const name = /^var\.([\w-]+)$/.exec(reference)?.[1];
  if (name === undefined) return undefined;
  const { parent, call, variables, configuration } = module;
  const given = parent ? member(call, "expressions", name) : member(variables, name);
  const declared = member(configuration, "variables", name);
  if (parent && Object.keys(given).length > 0) return { expression: given, module: parent };
  const value = given["value"] ?? declared["default"];
  return { expression: value === undefined ? {} : { constant_value: value }, module };
}

/** The value of an expression that is a constant, or a variable with a constant value; undefined for any other. */
export function constantOf(from: Expression): unknown {
  if ("constant_value" in from.expression) return from.expression["constant_value"];
  const source = follow(from);
  return source && constantOf(source);
}
