import type { RecordedCall } from "../../trail/recorded-call";
import { addCalls } from "../groups/group";
import { openTally, type Tally } from "../groups/tally";
import { makeEndpointFinder } from "../policies/find-endpoints";
import type { SimulatedEndpoint } from "../policies/simulated-endpoint";
import { type CallVerdict, decideFor } from "./decide-for";
import type { Assumed } from "./endpoint-context";

/** What one endpoint of the stack does with a call. */
export interface Decided extends CallVerdict {
  readonly endpoint: SimulatedEndpoint;
}

/** Decides calls, and counts them by endpoint. */
export interface CallDecider {
  /** What each endpoint does that serves the call: none if the stack has no such endpoint. */
  decide(call: RecordedCall): readonly Decided[];
  close(): readonly (Tally & { readonly endpoint: SimulatedEndpoint })[];
}

const MOST_GROUPS = 2000;

/** Makes what decides calls for endpoints. */
export function makeCallDecider(endpoints: readonly SimulatedEndpoint[], assumed: Assumed): CallDecider {
  const judges = endpoints.map((endpoint) => makeJudge(endpoint, assumed));
  const judgesFor = makeEndpointFinder(judges);
  return {
    decide(call) {
      const all: Decided[] = [];
      for (const { endpoint, tally, decide } of judgesFor(call)) {
        const decided = decide(call);
        if (decided === undefined) continue;
        addCalls(tally.groupOf(decided.verdict, decided.request, call.principal), call);
        all.push({ endpoint, ...decided });
      }
      return all;
    },
    close: () => judges.map(({ endpoint, tally }) => ({ endpoint, ...tally.close() })),
  };
}

function makeJudge(endpoint: SimulatedEndpoint, assumed: Assumed) {
  return {
    endpoint,
    tally: openTally(MOST_GROUPS),
    decide: decideFor(endpoint, assumed),
  };
}
