import { compilePolicy } from "../../../lib/policy/evaluate/evaluate";
import { nearestAllowOf } from "../../../lib/policy/evaluate/nearest-allow";
import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import type { RecordedCall } from "../../trail/recorded-call";
import type { SimulatedEndpoint, SimulatedPolicy } from "../policies/simulated-endpoint";
import { type Assumed, contextThrough } from "./endpoint-context";

/** What the policy of an endpoint says about a call. */
export interface Verdict {
  readonly outcome: "allowed" | "denied" | "depends";
  /** The request of the call that decided. */
  readonly request: PolicyRequest;
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

/** Says what the policy of an endpoint says about calls. A call passes if all of its requests pass. */
export function decideFor(endpoint: SimulatedEndpoint, assumed: Assumed): (call: RecordedCall) => Verdict | undefined {
  const decide = decideRequest(endpoint.policy);
  const through = contextThrough(endpoint, assumed);
  return (call) => {
    const verdicts = call.requests.map((request) => decide({ ...request, context: through(request.context, call) }));
    const stopping = verdicts.find(({ outcome }) => outcome === "denied");
    return stopping ?? verdicts.find(({ outcome }) => outcome === "depends") ?? verdicts[0];
  };
}

function decideRequest(policy: SimulatedPolicy): (request: PolicyRequest) => Verdict {
  const nothing = { unknownKeys: [], nearest: undefined };
  switch (policy.kind) {
    case "full access":
      return (request) => ({ outcome: "allowed", request, statement: "full access", ...nothing });
    case "unknown":
      return (request) => ({
        ...nothing,
        outcome: "depends",
        request,
        statement: undefined,
        unknownKeys: [UNKNOWN_POLICY],
      });
    case "document":
      return decideByDocument(policy);
  }
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
      request,
      statement: statement && nameOf(statement.index),
      unknownKeys,
      nearest: nearest && { statement: nameOf(nearest.index), fails: nearest.fails },
    };
  };
}

type PolicyDocument = Extract<SimulatedPolicy, { readonly kind: "document" }>;
