import { compilePolicy } from "../../../lib/policy/evaluate/evaluate";
import { nearestAllowOf } from "../../../lib/policy/evaluate/nearest-allow";
import type { ContextValue, PolicyRequest } from "../../../lib/policy/evaluate/request";
import { OUTSIDE } from "../../trail/calls/call-facts";
import type { RecordedCall } from "../../trail/recorded-call";
import type { SimulatedEndpoint, SimulatedPolicy } from "../policies/simulated-endpoint";
import { decideOnce } from "./decide-once";
import type { Assumed } from "./endpoint-context";

/** What the policy of an endpoint says about a request. Requests that it does not tell apart share one. */
export interface Verdict {
  readonly outcome: "allowed" | "denied" | "depends";
  /** The statement that decided; undefined if none allows the request. */
  readonly statement: string | undefined;
  /** What the outcome depends on. */
  readonly unknownKeys: readonly string[];
  /** If no statement allows the request, the Allow that comes nearest. */
  readonly nearest: NearestStatement | undefined;
}

/** An Allow that does not let a request pass. */
export interface NearestStatement {
  readonly statement: string;
  /** What of it does not hold: `Action`, `Resource`, `Principal`, or a condition such as `StringEquals aws:PrincipalOrgID`. */
  readonly fails: readonly string[];
}

/** What a call depends on if Terraform alone knows the policy. */
export const UNKNOWN_POLICY = "policy known after apply";

/** What the policy of an endpoint says about a call. */
export interface CallVerdict {
  readonly verdict: Verdict;
  /** The request of the call that decided. */
  readonly request: PolicyRequest;
}

/** Says what the policy of an endpoint says about calls. A call passes if all of its requests pass. */
export function decideFor(
  endpoint: SimulatedEndpoint,
  assumed: Assumed,
): (call: RecordedCall) => CallVerdict | undefined {
  const decide = decideOnce(endpoint, assumed, decideRequest(endpoint.policy));
  return (call) => {
    let stopping: CallVerdict | undefined;
    for (const request of call.requests) {
      const verdict = decide(request, call);
      if (stopping === undefined || RANKS[verdict.outcome] > RANKS[stopping.verdict.outcome])
        stopping = { verdict, request };
    }
    return stopping;
  };
}

/** Of several requests, one with the highest rank decides. */
const RANKS = { allowed: 0, depends: 1, denied: 2 } as const satisfies Record<Verdict["outcome"], number>;

function decideRequest(policy: SimulatedPolicy): Decide {
  const nothing = { unknownKeys: [], nearest: undefined };
  const allowed: Verdict = { outcome: "allowed", statement: "full access", ...nothing };
  const unknown: Verdict = { ...nothing, outcome: "depends", statement: undefined, unknownKeys: [UNKNOWN_POLICY] };
  switch (policy.kind) {
    case "full access":
      return () => allowed;
    case "unknown":
      return () => unknown;
    case "document":
      return decideOutsiders(decideByDocument(policy));
  }
}

type Decide = (request: PolicyRequest) => Verdict;

const OUTSIDER = "o-0000000000";

/** Keys that tell an organization, and what they are for an account of another one than those that are known. */
const OF_ORGANIZATIONS: readonly (readonly [key: string, ofAnother: ContextValue])[] = [
  ["aws:PrincipalOrgID", OUTSIDER],
  ["aws:PrincipalOrgPaths", [`${OUTSIDER}/r-0000/`]],
  ["aws:ResourceOrgID", OUTSIDER],
  ["aws:ResourceOrgPaths", [`${OUTSIDER}/r-0000/`]],
];

/** An account outside the known organizations is in another one or in none: what is said counts if it is said of both. */
function decideOutsiders(decide: Decide): Decide {
  return (request) => {
    const open = OF_ORGANIZATIONS.filter(([key]) => request.context[key.toLowerCase()] === OUTSIDE);
    if (open.length === 0) return decide(request);
    const [inAnother, inNone] = [true, false].map((isInAnother) => {
      const keys = open.map(([key, ofAnother]) => [key.toLowerCase(), isInAnother ? ofAnother : null]);
      return decide({ ...request, context: { ...request.context, ...Object.fromEntries(keys) } });
    });
    if (inAnother === undefined || inNone === undefined || inAnother.outcome === inNone.outcome) {
      return inAnother ?? decide(request);
    }
    const statement = inAnother.statement ?? inNone.statement;
    const unknownKeys = open.map(([key]) => key);
    return { ...inAnother, outcome: "depends", statement, unknownKeys, nearest: undefined };
  };
}

function decideByDocument({ document, statements }: PolicyDocument): (request: PolicyRequest) => Verdict {
  const decide = compilePolicy(document);
  const nearestTo = nearestAllowOf(document);
  const nameOf = (index: number) => statements[index] ?? "";
  return (request) => {
    const { outcome, statement, keys: unknownKeys } = decide(request);
    const nearest = outcome === "denied" && statement === undefined ? nearestTo(request) : undefined;
    return {
      outcome,
      statement: statement && nameOf(statement.index),
      unknownKeys,
      nearest: nearest && { statement: nameOf(nearest.index), fails: nearest.fails },
    };
  };
}

type PolicyDocument = Extract<SimulatedPolicy, { readonly kind: "document" }>;
