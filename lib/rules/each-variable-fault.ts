import type { EndpointPolicy } from "../model/endpoint-policy";
import { type Item, type NormalStatement, textsOf } from "../policy/document/normal";
import { parseOperator } from "../policy/evaluate/operators";
import {
  type ArnPart,
  arnPartOf,
  isCharacter,
  isKeyLike,
  type MisspeltVariable,
  mayHaveVariables,
  misspeltVariablesIn,
  type Variable,
  variablesIn,
} from "../policy/evaluate/variables";
import { keyMeantBy } from "../policy/iam/endpoint-keys";
import { statusOfVariable } from "../policy/iam/variable-keys";
import type { Path } from "../shapes/problem";
import { oncePerStatement } from "./once-per-statement";
import { eachStatement, type Finding, type Rule } from "./rule";

/** The first thing that is wrong with a variable in a resource or in the value of a condition. */
export type VariableFault =
  | { readonly kind: "spelling"; readonly misspelt: MisspeltVariable }
  | { readonly kind: "form"; readonly fault: NonNullable<Variable["fault"]> }
  | { readonly kind: "operator"; readonly operator: string }
  | { readonly kind: "arn"; readonly part: ArnPart }
  | { readonly kind: "absent"; readonly keyMeant: string }
  | { readonly kind: "list" | "unknown" };

/** A variable with a fault, and where it stands. */
export interface FaultyVariable {
  /** As written. */
  readonly written: string;
  /** Its name without braces. */
  readonly name: string;
  readonly path: Path;
  readonly fault: VariableFault;
  readonly policy: EndpointPolicy;
}

/** Checks each variable that has a fault. */
export function eachFaultyVariable(check: (variable: FaultyVariable) => readonly Finding[]): Rule["check"] {
  return eachStatement((statement, policy) => faultyVariablesOf(statement, policy).flatMap(check));
}

/** A text in which variables may stand. */
interface Place {
  readonly text: string;
  readonly path: Path;
  /** The operator that compares it; undefined for a resource. */
  readonly operator: string | undefined;
}

const faultyVariablesOf = oncePerStatement((statement, policy): readonly FaultyVariable[] =>
  placesOf(statement).flatMap(({ text, path, operator }) => {
    const misspelt = misspeltVariablesIn(text).filter((one) => isMeant(one, policy.service));
    const rest = variablesIn(text).filter(({ index }) => !misspelt.some((one) => isWithin(index, one)));
    const others = rest.flatMap((variable): readonly FaultyVariable[] => {
      const { written, name } = variable;
      const fault = faultOf(variable, { text, path, operator }, policy.service);
      return fault === undefined ? [] : [{ written, name, path, fault, policy }];
    });
    return [
      ...misspelt.map((one) => ({ ...one, path, fault: { kind: "spelling", misspelt: one } as const, policy })),
      ...others,
    ];
  }),
);

function placesOf({ resources, conditions }: NormalStatement): readonly Place[] {
  const place = (items: readonly Item[], operator?: string): readonly Place[] =>
    textsOf(items)
      .filter(({ value }) => mayHaveVariables(value))
      .map(({ value: text, path }) => ({ text, path, operator }));
  return [...place(resources.items), ...conditions.flatMap(({ values, operator }) => place(values, operator))];
}

/** Nothing but a variable is written `$${` or `&{` before a key; other marks may be plain text if the key is unknown. */
function isMeant({ mark, name }: MisspeltVariable, service: string | undefined): boolean {
  return /^(\$\$+|&)\{$/.test(mark) || ["single", "list"].includes(statusOfVariable(name, service));
}

function isWithin(index: number, { index: start, written }: MisspeltVariable): boolean {
  return index >= start && index < start + written.length;
}

function faultOf(
  variable: Variable,
  { text, operator }: Place,
  service: string | undefined,
): VariableFault | undefined {
  const { name, written, fault } = variable;
  if (isCharacter(variable)) return placeFault(variable, text, operator);
  // An expression of Terraform may hold braces, so that it seems to have no end.
  if (!isKeyLike(name) && (fault === undefined || /[.([]/.test(name))) return { kind: "unknown" };
  if (fault !== undefined) return { kind: "form", fault };
  return placeFault(variable, text, operator) ?? absence(name, written) ?? keyFault(name, service);
}

function placeFault(variable: Variable, text: string, operator: string | undefined): VariableFault | undefined {
  if (operator === undefined) {
    const part = arnPartOf(variable, text);
    return part && { kind: "arn", part };
  }
  const { family = "String" } = parseOperator(operator) ?? {};
  return family === "String" || family === "Arn" ? undefined : { kind: "operator", operator };
}

/** A key that no request carries, unless the variable has a default value. */
function absence(name: string, written: string): VariableFault | undefined {
  const keyMeant = written.includes(",") ? undefined : keyMeantBy(name);
  return keyMeant === undefined ? undefined : { kind: "absent", keyMeant };
}

function keyFault(name: string, service: string | undefined): VariableFault | undefined {
  const status = statusOfVariable(name, service);
  return status === "list" || status === "unknown" ? { kind: status } : undefined;
}
