import { App, TerraformStack } from "cdktf";
import type { Policy } from "../model/options";
import { policy as readPolicy } from "../plan/read-policy";
import { decideRequests, type SimulatedDecision } from "../policy/simulate-policy";
import type { SimulatedRequest } from "../policy/simulated-request";
import type { AnyServiceStatement } from "../policy/statement/statement";
import type { EndpointServiceName } from "../services/names.generated";
import type { Problem } from "../shapes/problem";
import { isUnresolved } from "../shapes/unresolved";
import { withTerraformVariables } from "./policy-variables";
import { wrapTokens } from "./tokens";

/** A policy that can be tried: what the option `policy` takes, for any service, or what a test reads from a stack. */
export type SimulatedPolicy =
  | Policy<EndpointServiceName>
  | readonly AnyServiceStatement[]
  | Readonly<Record<string, unknown>>;

/**
 * Says what a policy of an endpoint would do to requests, for unit tests of your policies. It looks at the policy alone:
 * not at those of identities and resources, which have to allow a request too, nor at the rules of synth.
 *
 * Give what the option `policy` takes: typed statements, results of functions such as `organizationPerimeter()`, an IAM
 * document, or its JSON. A token in it decides nothing: what depends on it `depends` on a key with the name of its
 * expression, such as `terraform:aws_sqs_queue.jobs.arn`, which the `context` of a request may state.
 *
 * @param requests one request, or a list of them; the answers come in the same order
 * @throws one Error that lists everything that is wrong with the policy and with the requests
 * @example
 * const { outcome } = simulatePolicy(organizationPerimeter({ organizationId: "o-a1b2c3d4e5" }), {
 *   action: "ecr:PutImage",
 *   resource: "arn:aws:ecr:eu-west-1:111122223333:repository/shop",
 *   principal: "arn:aws:iam::111122223333:role/deploy",
 *   context: { "aws:PrincipalOrgID": "o-a1b2c3d4e5", "aws:ResourceOrgID": "o-a1b2c3d4e5" },
 * }); // "allowed"
 */
export function simulatePolicy(policy: SimulatedPolicy, requests: SimulatedRequest): SimulatedDecision;
export function simulatePolicy(
  policy: SimulatedPolicy,
  requests: readonly SimulatedRequest[],
): readonly SimulatedDecision[];
export function simulatePolicy(policy: unknown, requests: unknown): SimulatedDecision | readonly SimulatedDecision[] {
  const problems: Problem[] = [];
  const value = readPolicy(wrapTokens(policy, problems, ["policy"]), ["policy"], problems);
  const stack = new TerraformStack(new App(), "simulated");
  const withVariables = (document: unknown) => withTerraformVariables(document, stack);
  const given = value === "none" ? { value: FULL_ACCESS } : { value };
  const whole = isUnresolved(value) && value.kind === "token" ? { key: keyOf(withVariables(value)) } : given;
  const decided = decideRequests(whole, requests, withVariables, problems);
  // Without a policy there is no statement to name.
  const decisions = value === "none" ? decided.map(({ statement: _statement, ...others }) => others) : decided;
  const [only] = decisions;
  return Array.isArray(requests) || only === undefined ? decisions : only;
}

/** What AWS gives an endpoint without a policy. */
const FULL_ACCESS = [{ actions: ["*"], resources: ["*"] }];

/** The key in a text that is nothing but a variable. */
function keyOf(text: unknown): string {
  return String(text).replace(/^\$\{|\}$/g, "");
}
