import { compilePolicy, type Decision } from "../../../lib/policy/evaluate/evaluate";
import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import { isObject } from "../../../lib/shapes/is-object";
import { type ConditionEntry, type Conditions, conditionsOf } from "./conditions";

const PRINCIPAL = ["aws:principalaccount", "aws:principalorgid", "aws:principalorgpaths"];
const RESOURCE = ["aws:resourceaccount", "aws:resourceorgid", "aws:resourceorgpaths"];
const NETWORK = ["aws:sourcevpc", "aws:sourcevpce", "aws:vpceaccount", "aws:vpceorgid", "aws:vpceorgpaths"];
const SERVICE = ["aws:principalisawsservice", "aws:principalservicename"];
const TAG = "aws:principaltag/";

/** The conditions of a statement that keeps strangers out. */
export interface PerimeterConditions {
  readonly conditions: Conditions;
  readonly decide: (request: PolicyRequest) => Decision;
  /** Whether they say which principals may call. */
  readonly bindsPrincipal: boolean;
  /** Whether they say whose resources may be used. */
  readonly bindsResource: boolean;
  /** Whether they are about AWS services that act under their own name. */
  readonly isForServices: boolean;
  /** Whether principals need a tag, as for emergencies. */
  readonly needsTag: boolean;
  /** Whether they are all conditions of the statement, rather than those on the principal alone. */
  readonly isWhole: boolean;
}

/**
 * The conditions by which the statements of a policy bind principals or resources to an organization, to accounts or to
 * a VPC; none if it is no perimeter. The conditions on the principal come once more alone, for its calls to resources of
 * others.
 */
export function perimeterOf(policy: unknown): readonly PerimeterConditions[] {
  const statements: readonly unknown[] = isObject(policy) ? [policy["Statement"]].flat() : [];
  const found = statements.flatMap((statement) => {
    const entries = isObject(statement) && statement["Effect"] === "Allow" ? readEntries(statement["Condition"]) : [];
    if (!entries.some(isBinding)) return [];
    const ofPrincipal = entries.filter(({ key }) => !isAmong(RESOURCE, key));
    const parts = ofPrincipal.length < entries.length && ofPrincipal.some(bindsThePrincipal) ? [ofPrincipal] : [];
    return [readPerimeter(entries, true), ...parts.map((part) => readPerimeter(part, false))].flat();
  });
  const texts = found.map(({ conditions }) => JSON.stringify(conditions));
  return found.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
}

/**
 * The conditions that a call meets, or may meet: those that bind most, and all conditions of a statement rather than
 * those on the principal alone. Undefined if it meets none.
 *
 * @param isOfAws whether the resource is one of AWS, which is in no organization of yours
 */
export function conditionsMet(
  perimeter: readonly PerimeterConditions[],
  request: PolicyRequest,
  isOfAws: boolean,
): PerimeterConditions | undefined {
  const isService = request.principal?.kind === "service";
  const rated = perimeter
    .filter((one) => (isService || !one.isForServices) && !(isOfAws && one.bindsResource))
    .map((one) => ({ one, rank: rankOf(one, one.decide(request).outcome) }))
    .filter(({ rank }) => rank < NEVER);
  return rated.sort((one, other) => one.rank - other.rank)[0]?.one;
}

const NEVER = 1000;

/** Those of more conditions come first; a tag that the record does not show is not taken to be there. */
function rankOf({ isWhole, needsTag, conditions }: PerimeterConditions, outcome: Decision["outcome"]): number {
  if (outcome === "denied" || (outcome === "depends" && needsTag)) return NEVER;
  const number = Object.values(conditions).reduce((sum, keys) => sum + Object.keys(keys).length, 0);
  return (isWhole ? 0 : 200) + (outcome === "allowed" ? 0 : 100) - Math.min(number, 99);
}

function readPerimeter(entries: readonly ConditionEntry[], isWhole: boolean): readonly PerimeterConditions[] {
  const conditions = conditionsOf(entries);
  const statement = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*", Condition: conditions };
  const decide = tryToCompile({ Version: "2012-10-17", Statement: [statement] });
  if (decide === undefined) return [];
  return [
    {
      conditions,
      decide,
      isWhole,
      bindsPrincipal: entries.some(bindsThePrincipal),
      bindsResource: entries.some(({ key }) => isAmong(RESOURCE, key)),
      isForServices: entries.some(({ key }) => isAmong(SERVICE, key)),
      needsTag: entries.some(({ key }) => key.toLowerCase().startsWith(TAG)),
    },
  ];
}

/** A policy that cannot be evaluated is not taken for a perimeter. */
function tryToCompile(document: object): PerimeterConditions["decide"] | undefined {
  try {
    return compilePolicy(document);
  } catch {
    return undefined;
  }
}

function readEntries(conditions: unknown): readonly ConditionEntry[] {
  if (!isObject(conditions)) return [];
  return Object.entries(conditions).flatMap(([operator, keys]) =>
    isObject(keys)
      ? Object.entries(keys).map(([key, values]) => ({ operator, key, values: [values].flat().map(String) }))
      : [],
  );
}

function isBinding(entry: ConditionEntry): boolean {
  return isPositive(entry) && [...PRINCIPAL, ...RESOURCE, ...NETWORK, ...SERVICE].includes(entry.key.toLowerCase());
}

/** With IfExists, a request without the key passes. */
function bindsThePrincipal(entry: ConditionEntry): boolean {
  return isPositive(entry) && !entry.operator.endsWith("IfExists") && isAmong([...PRINCIPAL, ...SERVICE], entry.key);
}

function isPositive({ operator, values }: ConditionEntry): boolean {
  return (
    /^(ForAnyValue:)?(String(Equals|Like|EqualsIgnoreCase)|Bool)(IfExists)?$/.test(operator) && !values.includes("*")
  );
}

function isAmong(keys: readonly string[], key: string): boolean {
  return keys.includes(key.toLowerCase());
}
