import type { RecordedCall } from "../../trail/recorded-call";
import { addCalls, type OpenGroup } from "../groups/group";
import { openTally, type Tally } from "../groups/tally";
import { type EndpointFinder, makeEndpointFinder } from "../policies/find-endpoints";
import type { SimulatedEndpoint } from "../policies/simulated-endpoint";
import { askedBy, callKeys } from "./call-key";
import { decideFor, type Verdict } from "./decide-for";
import type { Assumed } from "./endpoint-context";

/** What one endpoint of the stack does with a call. */
export interface Decided {
  readonly endpoint: SimulatedEndpoint;
  readonly verdict: Verdict;
}

/** Decides calls, and counts them by endpoint. */
export interface CallDecider {
  /** What each endpoint does that serves the call: none if the stack has no such endpoint. */
  decide(call: RecordedCall): readonly Decided[];
  close(): readonly (Tally & { readonly endpoint: SimulatedEndpoint })[];
}

const MOST_GROUPS = 2000;
const MOST_REMEMBERED = 10_000;

interface Remembered extends Decided {
  readonly group: OpenGroup;
}

/** Makes what decides calls for endpoints. Calls that no policy tells apart are decided once, as long as they are remembered. */
export function makeCallDecider(endpoints: readonly SimulatedEndpoint[], assumed: Assumed): CallDecider {
  const judges = endpoints.map((endpoint) => makeJudge(endpoint, assumed));
  const judgesFor = makeEndpointFinder(judges);
  const keyOf = callKeys(askedBy(endpoints));
  const remembered = new Map<string, readonly Remembered[]>();
  return {
    decide(call) {
      const key = keyOf(call);
      const known = remembered.get(key);
      const decided = known ?? decideAnew(call, judgesFor, () => remembered.clear());
      if (!known) {
        if (remembered.size >= MOST_REMEMBERED) remembered.clear();
        remembered.set(key, decided);
      }
      for (const { group } of decided) addCalls(group, call);
      return decided;
    },
    close: () => judges.map(({ endpoint, tally }) => ({ endpoint, ...tally.close() })),
  };
}

type Judge = ReturnType<typeof makeJudge>;

function makeJudge(endpoint: SimulatedEndpoint, assumed: Assumed) {
  return {
    endpoint,
    tally: openTally(MOST_GROUPS),
    decide: decideFor(endpoint, assumed),
  };
}

function decideAnew(call: RecordedCall, judgesFor: EndpointFinder<Judge>, forget: () => void): readonly Remembered[] {
  return judgesFor(call).flatMap(({ endpoint, tally, decide }) => {
    const verdict = decide(call);
    if (verdict === undefined) return [];
    const { group, hasFolded } = tally.groupOf(verdict, call.principal);
    if (hasFolded) forget();
    return [{ endpoint, verdict, group }];
  });
}
