import type { RecordedCall } from "../../trail/recorded-call";
import { collectCall } from "./collect-call";
import { type CollectedCalls, noCalls } from "./collected-calls";
import { type ProposedPolicy, proposePolicy } from "./propose-endpoint";

/** Where an endpoint stands in a program. */
export interface EndpointPlace {
  /** The map of services that it belongs to, as people tell several apart; empty if there is one only. */
  readonly map: string;
  /** The short name of its service. */
  readonly service: string;
}

/** An endpoint for which a policy is proposed. */
export interface PresentEndpoint extends EndpointPlace {
  /** Its policy as an IAM document; undefined if it has full access, or if the policy is not known. */
  readonly policy: unknown;
}

/** Takes recorded calls one by one, in bounded memory, and proposes policies that let them pass. */
export interface Proposer {
  /** Takes a call that passes an endpoint; its requests are as that endpoint would see them. */
  readonly add: (place: EndpointPlace, call: RecordedCall) => void;
  /** The policies for the calls so far, by map and service; endpoints without calls have none. */
  readonly propose: () => readonly ProposedPolicy[];
}

/**
 * The condition keys that a proposal looks at, in lower case, besides those of the present policies: requests must have
 * them if the records prove them.
 */
export const PROPOSAL_KEYS: readonly string[] = [
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalisawsservice",
  "aws:principalorgid",
  "aws:principalservicename",
  "aws:resourceaccount",
  "aws:resourceorgid",
  "ec2:owner",
];

/**
 * Makes a proposer for endpoints. Two endpoints of one service in one map, such as a gateway and an interface, share one
 * policy there: that of the first that has one.
 */
export function makeProposer(endpoints: readonly PresentEndpoint[]): Proposer {
  const collected = new Map<string, CollectedCalls>();
  for (const { map, service, policy } of [...endpoints.filter(hasPolicy), ...endpoints]) {
    const key = keyOf({ map, service });
    collected.set(key, collected.get(key) ?? noCalls({ map, service }, policy));
  }
  return {
    add: (place, call) => {
      const calls = collected.get(keyOf(place));
      if (calls !== undefined) collectCall(calls, call);
    },
    propose: () =>
      [...collected]
        .filter(([, { calls }]) => calls > 0)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, calls]) => proposePolicy(calls)),
  };
}

function keyOf({ map, service }: EndpointPlace): string {
  return `${map}\n${service}`;
}

function hasPolicy({ policy }: PresentEndpoint): boolean {
  return policy !== undefined;
}
