import { emptyList, isInstance, missing, type Problem, unknownOption, wrongType } from "../../problems";
import { nearest } from "../../services/nearest";
import { malformedAccountId, malformedOrganizationId, numericAccountId, refusedCall } from "./ready-problems";

/** What is wrong with one argument. */
export type Rule = (value: unknown, path: string) => readonly Problem[];

/** An option of a function: the rule for its value, and what it is if it has to be given. */
export interface OptionRule {
  readonly rule: Rule;
  /** @default - the option may be left out */
  readonly required?: string;
}

/**
 * Whether a text is Terraform's business. These functions run before the construct that knows tokens, so they go
 * by the form in which CDKTF hides tokens in text; no id, region or ARN that could be checked has it.
 */
export function isToken(value: unknown): boolean {
  return typeof value === "string" && /[$#]\{/.test(value);
}

/** Stops with every problem of a call's arguments at once. */
export function refuse(call: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(refusedCall(call, problems));
}

/** What is wrong with an object of options, beginning with options that do not exist. */
export function checkOptions(
  options: unknown,
  path: string,
  rules: Readonly<Record<string, OptionRule>>,
): readonly Problem[] {
  if (typeof options !== "object" || options === null || Array.isArray(options) || isInstance(options)) {
    return [wrongType(path, options, "an object of options")];
  }
  const given = new Map<string, unknown>(Object.entries(options));
  const names = Object.keys(rules);
  const unknown = [...given.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => unknownOption(`${path}.${name}`, nearest(name, names), names));
  const wrong = Object.entries(rules).flatMap(([name, { rule, required }]) => {
    const value = given.get(name);
    if (value !== undefined) return rule(value, `${path}.${name}`);
    return required === undefined ? [] : [missing(`${path}.${name}`, required)];
  });
  return [...unknown, ...wrong];
}

/** A rule for text that tokens pass. */
export function text(check: (value: string, path: string) => readonly Problem[] = () => []): Rule {
  return (value, path) => {
    if (isToken(value)) return [];
    return typeof value === "string" && value !== "" ? check(value, path) : [wrongType(path, value, "text")];
  };
}

/** A rule for lists with at least one item. */
export function listOf(rule: Rule, what: string): Rule {
  return (value, path) => {
    if (!Array.isArray(value)) return [wrongType(path, value, `a list of ${what}`)];
    if (value.length === 0) return [emptyList(path, what)];
    return value.flatMap((item: unknown, index) => rule(item, `${path}[${index}]`));
  };
}

/** A rule for true and false. */
export const truth: Rule = (value, path) => {
  return typeof value === "boolean" ? [] : [wrongType(path, value, "true or false")];
};

/** A rule for the ids of accounts. */
export const accountId: Rule = (value, path) => {
  if (typeof value === "number") return [numericAccountId(path, value)];
  const check = text((id) => (/^\d{12}$/.test(id) ? [] : [malformedAccountId(path, id)]));
  return check(value, path);
};

const organizationId = text((id, path) => {
  return /^o-[a-z0-9]{10,32}$/.test(id) ? [] : [malformedOrganizationId(path, id)];
});

/** A rule for the id of an organization, or for several. */
export const organizationIds: Rule = (value, path) => {
  return Array.isArray(value)
    ? listOf(organizationId, "organizations")(value, path)
    : organizationId(value, path);
};
