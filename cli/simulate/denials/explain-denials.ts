import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import type { RecordedCall } from "../../trail/recorded-call";
import { writeTypescript } from "../../write-typescript";
import type { Decided } from "../decide/decide-calls";
import type { Verdict } from "../decide/decide-for";
import { addCalls, keyOf, type OpenGroup, openGroup } from "../groups/group";
import type { SimulatedEndpoint } from "../policies/simulated-endpoint";
import type { ExplainedDenial } from "./explained-denial";

const MOST = 500;

/** Collects the calls that endpoints have denied in reality. */
export interface DenialCollector {
  /** Adds a call, with what each endpoint of the stack does with it now. */
  add(call: RecordedCall, decided: readonly Decided[]): void;
  /** Explains them, those with most calls first. */
  close(): readonly ExplainedDenial[];
  /** How many calls are left out, since there were too many different ones. */
  leftOut(): number;
}

interface Denial extends Partial<Decided> {
  readonly group: OpenGroup;
  readonly call: RecordedCall;
}

/** Collects denials in bounded memory: those beyond the first 500 different ones are left out. */
export function collectDenials(): DenialCollector {
  const found = new Map<string, Denial>();
  let leftOut = 0;
  const addTo = (call: RecordedCall, decided: Partial<Decided>) => {
    const request = decided.request ?? call.requests[0];
    if (request === undefined) return;
    const group = groupOf(call, request, decided.verdict);
    const key = JSON.stringify([call.endpointId, decided.endpoint?.address, keyOf(group)]);
    const denial = found.get(key) ?? { ...decided, call, group };
    if (!found.has(key) && found.size === MOST) {
      leftOut += call.calls;
      return;
    }
    found.set(key, denial);
    addCalls(denial.group, call);
  };
  return {
    add(call, decided) {
      for (const one of decided.length > 0 ? decided : [{}]) addTo(call, one);
    },
    leftOut: () => leftOut,
    close: () => [...found.values()].map(explain).toSorted((one, other) => other.calls - one.calls),
  };
}

function groupOf({ principal }: RecordedCall, request: PolicyRequest, verdict: Verdict | undefined): OpenGroup {
  const unknown = { outcome: "denied", statement: undefined, unknownKeys: [], nearest: undefined } as const;
  return openGroup(verdict ?? unknown, request, principal);
}

function explain({ group, call, endpoint, verdict }: Denial): ExplainedDenial {
  const { principal, action, resource, calls, first, last, statement, unknownKeys } = group;
  const service = endpoint?.service ?? call.services[0] ?? "";
  const add = verdict?.outcome === "denied" && verdict.statement === undefined ? statementFor(call) : null;
  return {
    endpointId: call.endpointId ?? null,
    service,
    address: endpoint?.address ?? null,
    principal,
    action,
    resource,
    calls,
    first,
    last,
    statement,
    now: verdict?.outcome ?? null,
    unknownKeys,
    explanation: explanationOf(endpoint, verdict, statement),
    add,
  };
}

function explanationOf(
  endpoint: SimulatedEndpoint | undefined,
  verdict: Verdict | undefined,
  statement: string,
): string {
  if (endpoint === undefined || verdict === undefined) return "No endpoint of this stack serves the service.";
  switch (verdict.outcome) {
    case "allowed":
      return `The policy of the stack lets it pass, by ${statement}: it differs from the one that was in force.`;
    case "depends":
      return `Whether the policy of the stack lets it pass depends on ${verdict.unknownKeys.join(", ")}.`;
    case "denied":
      return verdict.statement === undefined
        ? `${statement.charAt(0).toUpperCase()}${statement.slice(1)}. If it should pass, add a statement, or widen that one.`
        : `${statement} denies it, whatever else allows it: except the call there.`;
  }
}

/** What no record of a denied call names; synth refuses it until it is replaced. */
const UNKNOWN_RESOURCE = "<the ARN that the caller needs>";

/** The narrowest statement that lets a call pass. */
function statementFor({ requests, principal }: RecordedCall): string {
  const known = requests.flatMap(({ resource }) => resource ?? []);
  const conditions = /^arn:[^:]+:iam::\d{12}:/.test(principal)
    ? { conditions: { ArnEquals: { "aws:PrincipalArn": principal } } }
    : {};
  const actions = [...new Set(requests.map(({ action }) => action))];
  const resources = known.length === requests.length ? [...new Set(known)] : [UNKNOWN_RESOURCE];
  return writeTypescript({ actions, resources, ...conditions });
}
