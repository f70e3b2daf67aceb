import type { RecordedCall, UnmappedCall } from "../trail/recorded-call";
import { type IsFromVpc, type NotCountedReason, whyNotCounted } from "./decide/counted";
import { makeCallDecider } from "./decide/decide-calls";
import type { Assumed } from "./decide/endpoint-context";
import { collectDenials } from "./denials/explain-denials";
import type { SimulatedEndpoint } from "./policies/simulated-endpoint";
import type { Simulation, TimeSpan } from "./simulation";
import { openSums } from "./sums";

/** How calls are counted. */
export interface SimulationOptions {
  /** What `--assume` says. */
  readonly assumed: Assumed;
  /** Which public addresses are the VPC's; undefined if all are taken for those of NAT gateways. */
  readonly isFromVpc: IsFromVpc | undefined;
}

/** A simulation that calls are added to, one by one. */
export interface OpenSimulation {
  add(call: RecordedCall | UnmappedCall): void;
  close(): Simulation;
}

/** Opens a simulation of the policies of endpoints. Memory does not grow with the number of calls. */
export function openSimulation(endpoints: readonly SimulatedEndpoint[], options: SimulationOptions): OpenSimulation {
  const decider = makeCallDecider(endpoints, options.assumed);
  const denials = collectDenials();
  const apart = openApart();
  const span = openSpan();
  const addMapped = (call: RecordedCall) => {
    const reason = whyNotCounted(call, options.isFromVpc);
    span.add(call, reason === undefined);
    if (reason !== undefined) return apart.notCounted.add(reason, call.calls);
    const decided = decider.decide(call);
    if (decided.length === 0) apart.noEndpoint.add(call.services[0] ?? "", call.calls);
    if (call.outcome === "denied-by-endpoint") denials.add(call, decided);
  };
  return {
    add: (call) => ("requests" in call ? addMapped(call) : apart.addUnmapped(call)),
    close: () => ({
      endpoints: decider.close(),
      ...apart.close(),
      vpceDenied: denials.close(),
      vpceDeniedLeftOut: denials.leftOut(),
      span: span.close(),
    }),
  };
}

/** Counts what no endpoint of the stack decides about. */
function openApart() {
  const notCounted = openSums<NotCountedReason>((reason) => reason, "from elsewhere");
  const noEndpoint = openSums<string>((service) => service, "other services");
  const unmapped = openSums<UnmappedEvent>((event) => JSON.stringify(event), OTHER_EVENTS);
  return {
    notCounted,
    noEndpoint,
    addUnmapped: ({ eventSource, eventName, reason, calls }: UnmappedCall) =>
      unmapped.add({ eventSource, eventName, reason }, calls),
    close: () => ({
      unmapped: unmapped.close().map(({ item, calls }) => ({ ...item, calls })),
      notCounted: notCounted.close().map(({ item: reason, calls }) => ({ reason, calls })),
      noEndpoint: noEndpoint.close().map(({ item: service, calls }) => ({ service, calls })),
    }),
  };
}

type UnmappedEvent = Omit<UnmappedCall, "calls">;

const OTHER_EVENTS: UnmappedEvent = {
  eventSource: "other sources",
  eventName: "other events",
  reason: "unknown-action",
};

/** Counts mapped calls, and remembers the times of the first and the last. */
function openSpan() {
  const span = { calls: 0, counted: 0, publicCalls: 0, first: "", last: "" };
  return {
    add({ calls, first, last, origin }: RecordedCall, isCounted: boolean): void {
      span.calls += calls;
      if (isCounted) span.counted += calls;
      if (isCounted && origin === "public") span.publicCalls += calls;
      if (span.first === "" || first < span.first) span.first = first;
      if (last > span.last) span.last = last;
    },
    close: (): TimeSpan => span,
  };
}
