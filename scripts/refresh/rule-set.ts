import { partitionOf } from "../../lib/services/regions";
import { isObject } from "../../lib/shapes/is-object";

/** What an SDK is asked for. */
export interface Asked {
  readonly Region: string;
  readonly UseFIPS: boolean;
  readonly UseDualStack: boolean;
}

type Scope = Readonly<Record<string, unknown>>;

/**
 * The host that the endpoint rule set of an AWS SDK gives; undefined if it gives none, or asks for more than a region.
 * https://smithy.io/2.0/additional-specs/rules-engine/specification.html
 */
export function hostOf(ruleSet: unknown, asked: Asked): string | undefined {
  const url = isObject(ruleSet) ? firstEndpoint(ruleSet["rules"], { ...asked }) : undefined;
  const [, host] = /^https:\/\/([a-z0-9.-]+)$/.exec(url ?? "") ?? [];
  return host;
}

function firstEndpoint(rules: unknown, scope: Scope): string | undefined {
  for (const rule of Array.isArray(rules) ? rules : []) {
    const inside = isObject(rule) ? applyAll(rule["conditions"], scope) : undefined;
    if (!isObject(rule) || inside === undefined) continue;
    if (rule["type"] === "tree") return firstEndpoint(rule["rules"], inside);
    return isObject(rule["endpoint"]) ? urlOf(rule["endpoint"]["url"], inside) : undefined;
  }
  return undefined;
}

/** The scope with what the conditions assign; undefined if one does not hold. */
function applyAll(conditions: unknown, scope: Scope): Scope | undefined {
  let inside: Scope = scope;
  for (const condition of Array.isArray(conditions) ? conditions : []) {
    if (!isObject(condition)) return undefined;
    const value = call(condition, inside);
    if (value === undefined || value === false || value === null) return undefined;
    const { assign } = condition;
    if (typeof assign === "string") inside = { ...inside, [assign]: value };
  }
  return inside;
}

function call({ fn, argv }: Readonly<Record<string, unknown>>, scope: Scope): unknown {
  const [first, second] = (Array.isArray(argv) ? argv : []).map((argument) => valueOfArgument(argument, scope));
  switch (fn) {
    case "isSet":
      return first !== undefined;
    case "not":
      return first === undefined || first === false;
    case "booleanEquals":
    case "stringEquals":
      return first === second;
    case "getAttr":
      return isObject(first) ? first[String(second)] : undefined;
    case "aws.partition":
      return partition(String(first));
    default:
      return undefined;
  }
}

function valueOfArgument(argument: unknown, scope: Scope): unknown {
  if (!isObject(argument)) return argument;
  return typeof argument["ref"] === "string" ? scope[argument["ref"]] : call(argument, scope);
}

function partition(region: string): object | undefined {
  const found = partitionOf(region);
  return found && { ...found, name: found.partition, supportsFIPS: true, supportsDualStack: true };
}

/** A template such as `https://sqs.{Region}.{PartitionResult#dnsSuffix}` with its values. */
function urlOf(template: unknown, scope: Scope): string | undefined {
  if (typeof template !== "string") return undefined;
  return template.replaceAll(/\{(\w+)(?:#(\w+))?\}/g, (_match, name: string, member?: string) => {
    const value = scope[name];
    return String(member === undefined ? value : isObject(value) ? value[member] : undefined);
  });
}
