import { type Problem, rejectCall, writePath } from "../shapes/problem";
import { policyNotEvaluable } from "../shapes/rules/policy-not-evaluable";
import { normalizePolicy } from "./document/normalize";
import { renderWithPaths } from "./document/render";
import { compileStatements, decideBy } from "./evaluate/evaluate";
import { readSimulatedRequests } from "./simulated-request";

/** What a policy says about a request. */
export interface SimulatedDecision {
  /** `depends` if that is not known until the values of `dependsOn` are. */
  readonly outcome: "allowed" | "denied" | "depends";
  /** The statement that decides; left out if none allows the request, which denies it. */
  readonly statement?: SimulatedStatement;
  /**
   * What the outcome depends on: condition keys, as the policy spells them; `principal` or `resource`, if the request does
   * not say them well enough; a token of the policy, such as `terraform:aws_sqs_queue.jobs.arn`. Empty if it is known.
   */
  readonly dependsOn: readonly string[];
}

/** A statement of a policy that was tried. */
export interface SimulatedStatement {
  /** Its place in the policy, from 0. */
  readonly index: number;
  /** Its id; left out if it has none. */
  readonly sid?: string;
  /** Where it is: `policy[0]`, or `policy.Statement[0]` in an IAM document. */
  readonly path: string;
}

/** A policy as it was read: its statements, or the key that stands for one that only Terraform knows. */
export type GivenPolicy = { readonly value: unknown } | { readonly key: string };

/**
 * Reads requests and decides them by a policy in which variables stand for tokens.
 *
 * @throws one Error that lists everything that is wrong with the policy and with the requests
 */
export function decideRequests(
  policy: GivenPolicy,
  given: unknown,
  withVariables: (document: object) => unknown,
  earlier: readonly Problem[],
): readonly SimulatedDecision[] {
  const problems = [...earlier];
  const requests = readSimulatedRequests(given, problems);
  if ("key" in policy) {
    rejectCall("simulatePolicy", problems);
    return requests.map(() => ({ outcome: "depends", dependsOn: [policy.key] }));
  }
  const normal = normalizePolicy(policy.value, ["policy"]);
  problems.push(...normal.problems);
  rejectCall("simulatePolicy", problems);
  const { document, paths } = renderWithPaths(normal);
  const compiled = compile(withVariables(document));
  return requests.map((request) => {
    const { outcome, statement, keys } = decideBy(compiled, request);
    const path = paths[statement?.index ?? -1];
    if (statement === undefined || path === undefined) return { outcome, dependsOn: keys };
    const { sid } = statement;
    const index = path.findLast((part) => typeof part === "number");
    const named = { index: Number(index ?? 0), ...(sid !== undefined && { sid }), path: writePath(path) };
    return { outcome, statement: named, dependsOn: keys };
  });
}

function compile(document: unknown): ReturnType<typeof compileStatements> {
  try {
    return compileStatements(document);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    rejectCall("simulatePolicy", policyNotEvaluable.check(["policy"], reason));
    return [];
  }
}
