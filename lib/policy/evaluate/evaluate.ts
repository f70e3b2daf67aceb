import { isObject } from "../../shapes/is-object";
import { show } from "../../shapes/text";
import { type PolicyRequest, readRequest } from "./request";
import { type CompiledStatement, compileStatement } from "./statement";
import { keysOf, type Truth } from "./truth";

/** The statement that decided about a request. */
export interface DecidingStatement {
  /** Its place in the document, from 0. */
  readonly index: number;
  /** Its id; undefined if it has none. */
  readonly sid: string | undefined;
}

/** What a policy says about a request. */
export interface Decision {
  /** `depends` if that is not known until the values of `keys` are. */
  readonly outcome: "allowed" | "denied" | "depends";
  /**
   * The statement that decided; undefined if none allows the request, which denies it. If the outcome depends on
   * something, the first statement that it leaves open, a Deny before an Allow.
   */
  readonly statement: DecidingStatement | undefined;
  /**
   * What the outcome depends on: condition keys, as the policy spells them, `principal` if the principal of the request
   * is not known well enough, and `resource` if the resource is not known.
   */
  readonly keys: readonly string[];
}

interface Answer {
  readonly effect: CompiledStatement["effect"];
  readonly statement: DecidingStatement;
  readonly applies: Truth;
}

/**
 * Compiles a policy of an endpoint, to decide many requests. It must be as AWS has it: without tokens, and with the
 * variables of IAM as they are, not as Terraform escapes them.
 *
 * Each statement is decided on its own, so a request may depend on a key whose every value gives the same in the end
 * by different statements.
 *
 * @throws an Error if it is no policy that IAM would take
 * @example
 * const decide = compilePolicy(document);
 * decide({ action: "s3:GetObject", resource: "arn:aws:s3:::bucket/key", context: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } });
 */
export function compilePolicy(document: unknown): (request: PolicyRequest) => Decision {
  const compiled = compileStatements(document);
  return (request) => decideBy(compiled, request);
}

/** Decides one request by the statements of a policy. */
export function decideBy(compiled: readonly CompiledStatement[], request: PolicyRequest): Decision {
  const read = readRequest(request);
  return decide(
    compiled.map(({ effect, sid, applies }, index) => ({
      effect,
      statement: { index, sid },
      applies: applies(read),
    })),
  );
}

/**
 * Compiles the statements of a policy, in their order.
 *
 * @throws an Error if it is no policy that IAM would take
 */
export function compileStatements(document: unknown): readonly CompiledStatement[] {
  const { Statement: statements, Version: version } = isObject(document) ? document : {};
  if (statements === undefined) throw new Error(`Expected a policy with statements, received ${show(document)}`);
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html (read 2026-11-28)
  const variables = version === "2012-10-17";
  return [statements].flat().map((statement, index) => compileAt(statement, index, variables));
}

/** Decides one request. To decide many, compile the policy once. */
export function evaluate(document: unknown, request: PolicyRequest): Decision {
  return compilePolicy(document)(request);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html */
function decide(answers: readonly Answer[]): Decision {
  const relevant = answers.filter(({ applies }) => applies !== false);
  const denies = relevant.filter(({ effect }) => effect === "Deny");
  const allows = relevant.filter(({ effect }) => effect === "Allow");
  const deny = denies.find(({ applies }) => applies === true);
  if (deny !== undefined) return { outcome: "denied", statement: deny.statement, keys: [] };
  if (allows.length === 0) return { outcome: "denied", statement: undefined, keys: [] };
  const allow = allows.find(({ applies }) => applies === true);
  const open = allow === undefined ? [...denies, ...allows] : denies;
  const [first] = open;
  if (first === undefined) return { outcome: "allowed", statement: allow?.statement, keys: [] };
  return {
    outcome: "depends",
    statement: first.statement,
    keys: distinct(open.flatMap(({ applies }) => keysOf(applies))),
  };
}

/** The keys once each, whatever their case. */
function distinct(keys: readonly string[]): readonly string[] {
  const inLowerCase = keys.map((key) => key.toLowerCase());
  return keys.filter((_, index) => inLowerCase.indexOf(inLowerCase[index] ?? "") === index);
}

/** Says in which statement something is wrong. */
function compileAt(statement: unknown, index: number, variables: boolean): CompiledStatement {
  try {
    return compileStatement(statement, variables);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Statement ${index + 1} of the policy cannot be evaluated: ${reason}`, { cause: error });
  }
}
