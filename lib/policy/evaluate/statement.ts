import { isObject } from "../../shapes/is-object";
import { show } from "../../shapes/text";
import { compileCondition, type Test } from "./condition";
import { inLowerCase, matchesAnything, matchesText, type PolicyText, parseText } from "./policy-text";
import { compilePrincipals } from "./principals";
import { isTerraformText } from "./terraform-text";
import { dependsOn, every, not, some } from "./truth";

/** What the answer depends on if the resource of the request is not known. */
const RESOURCE = "resource";

/** A statement, ready to be asked whether it applies to a request. */
export interface CompiledStatement {
  readonly effect: "Allow" | "Deny";
  /** Its id; undefined if it has none. */
  readonly sid: string | undefined;
  readonly applies: Test;
  /** Its elements and conditions, all of which must hold. */
  readonly elements: readonly CompiledElement[];
}

/** An element of a statement, or one condition of it. */
export interface CompiledElement {
  /** What it is: `Action`, `NotResource`, `Principal`, or the condition, such as `StringEquals aws:PrincipalOrgID`. */
  readonly name: string;
  readonly test: Test;
}

/**
 * Compiles a statement of an IAM document.
 *
 * @throws one Error that says what IAM does not have
 */
export function compileStatement(statement: unknown, variables: boolean): CompiledStatement {
  if (!isObject(statement)) throw new Error(`Expected a statement, received ${show(statement)}`);
  const { Effect: effect, Sid: sid, Condition: conditions = {} } = statement;
  if (effect !== "Allow" && effect !== "Deny") throw new Error(`Effect is Allow or Deny, not ${show(effect)}`);
  const elements = [
    compileElement(statement, "Action", compileAction),
    compileElement(statement, "Resource", (resources) => compileResources(resources, variables)),
    principalsOf(statement),
    ...compileConditions(conditions, variables),
  ];
  const applies: Test = (request) => every(elements, ({ test }) => test(request));
  return { effect, sid: typeof sid === "string" ? sid : undefined, applies, elements };
}

function compileElement(
  statement: Readonly<Record<string, unknown>>,
  name: "Action" | "Resource",
  compile: (texts: readonly string[]) => Test,
): CompiledElement {
  const [given, excepted] = [statement[name], statement[`Not${name}`]];
  if ((given === undefined) === (excepted === undefined)) {
    throw new Error(`A statement has either ${name} or Not${name}, not ${given === undefined ? "neither" : "both"}`);
  }
  if (given !== undefined) return { name, test: compile(textsOf(given)) };
  const test = compile(textsOf(excepted));
  return { name: `Not${name}`, test: (request) => not(test(request)) };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html (read 2026-11-28) */
function compileAction(actions: readonly string[]): Test {
  const patterns = actions.map(parseAction);
  return (request) => some(patterns, (pattern) => matchesText(pattern(request), request.action));
}

function parseAction(action: string): PolicyText {
  if (!isTerraformText(action)) return parseText(action.toLowerCase(), { wildcards: true, variables: false });
  const text = parseText(action, { wildcards: true, variables: true });
  return (request) => inLowerCase(text(request));
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html (read 2026-11-28) */
function compileResources(resources: readonly string[], variables: boolean): Test {
  const patterns = resources.map((resource) => parseText(resource, { wildcards: true, variables }));
  return (request) =>
    some(patterns, (pattern) => {
      const resolved = pattern(request);
      if (request.resource !== undefined) return matchesText(resolved, request.resource);
      if (resolved === undefined || matchesAnything(resolved)) return resolved !== undefined;
      return dependsOn(RESOURCE, ...resolved.unknownKeys);
    });
}

/** A statement without principals is about everybody, as in policies of identities. */
function principalsOf({
  Principal: principal,
  NotPrincipal: excepted,
}: Readonly<Record<string, unknown>>): CompiledElement {
  if (principal !== undefined && excepted !== undefined) throw new Error("A statement has Principal or NotPrincipal");
  const written = principal ?? excepted ?? "*";
  const test = compilePrincipals(written, excepted !== undefined);
  if (test === undefined) throw new Error(`Principals are "*" or listed by kind, not ${show(written)}`);
  return { name: excepted === undefined ? "Principal" : "NotPrincipal", test };
}

function compileConditions(conditions: unknown, variables: boolean): readonly CompiledElement[] {
  return membersOf(conditions).flatMap(([operator, keys]) =>
    membersOf(keys).map(([key, values]) => {
      const test = compileCondition({ operator, key, values: textsOf(values) }, variables);
      if (test === undefined) throw new Error(`${show(operator)} is not a condition operator`);
      return { name: `${operator} ${key}`, test };
    }),
  );
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (!isObject(value)) throw new Error(`Expected conditions, received ${show(value)}`);
  return Object.entries(value);
}

/** One value may replace a list of one, and numbers and Booleans their texts. */
function textsOf(value: unknown): readonly string[] {
  return [value].flat().map(String);
}
