import { failure, type Reply, refusal } from "./query";
import { refused } from "./rest";

/**
 * What goes wrong with a call: `throttle` is the service's own refusal of too many requests, `unavailable` a bare HTTP 503, `drop`
 * carries the request out and cuts the connection instead of replying.
 */
export type Fault = "throttle" | "unavailable" | "drop" | { readonly delayMs: number };

/** The faults that wait for their calls. */
export interface Faults {
  /** Spoils the next calls of an action, after those that were already ordered. */
  readonly add: (action: string, fault: Fault, times: number) => void;
  /** The fault of this call, which is then spent. */
  readonly take: (action: string) => Fault | undefined;
  /** Forgets all faults. */
  readonly clear: () => void;
}

/** No faults. */
export function noFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    add: (action, fault, times) => {
      waiting.set(action, [...(waiting.get(action) ?? []), ...Array<Fault>(times).fill(fault)]);
    },
    take: (action) => waiting.get(action)?.shift(),
    clear: () => waiting.clear(),
  };
}

/** The answer instead of carrying the call out, if the fault has one. */
export function faultReply(fault: Fault | undefined, service: string): Reply | undefined {
  if (fault === "throttle" && service === "route53") return refused(refusal("Throttling", "Rate exceeded"));
  if (fault === "throttle") return failure(refusal("RequestLimitExceeded", "Request limit exceeded.", 503));
  if (fault === "unavailable") return { status: 503, body: "Service Unavailable" };
  return undefined;
}
