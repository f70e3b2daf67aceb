import type { RecordedCall } from "../../trail/recorded-call";
import { collectCall } from "./collect-call";
import { type CollectedCalls, noCalls } from "./collected-calls";
import { type ProposedPolicy, proposePolicy } from "./propose-endpoint";

/** An endpoint for which a policy is proposed. */
export interface PresentEndpoint {
  /** The short name of its service. */
  readonly service: string;
  /** Its policy as an IAM document; undefined if it has full access or none. */
  readonly policy: unknown;
}

/** Takes recorded calls one by one, in bounded memory, and proposes policies that let them pass. */
export interface Proposer {
  /**
   * Takes a call that passes the endpoint of a service; its requests are as that endpoint would see them. Calls to a service
   * that has no endpoint are ignored.
   */
  readonly add: (service: string, call: RecordedCall) => void;
  /** The policies for the calls so far, by the names of the services; endpoints without calls have none. */
  readonly propose: () => readonly ProposedPolicy[];
}

/**
 * Makes a proposer for endpoints. Two endpoints of one service, such as a gateway and an interface, share one policy as
 * in the map of services, so the first is taken that has a policy.
 */
export function makeProposer(endpoints: readonly PresentEndpoint[]): Proposer {
  const policies = new Map<string, unknown>();
  for (const { service, policy } of endpoints) policies.set(service, policies.get(service) ?? policy);
  const collected = new Map<string, CollectedCalls>();
  for (const [service, policy] of policies) collected.set(service, noCalls(service, policy));
  return {
    add: (service, call) => {
      const calls = collected.get(service);
      if (calls !== undefined) collectCall(calls, call);
    },
    propose: () =>
      [...collected.values()]
        .filter(({ calls }) => calls > 0)
        .sort((one, other) => (one.service < other.service ? -1 : 1))
        .map(proposePolicy),
  };
}
