import type { RecordedCall } from "../trail/recorded-call";
import type { Decided } from "./decide/decide-calls";
import type { SimulatedEndpoint } from "./policies/simulated-endpoint";
import { makeProposer } from "./propose/make-proposer";
import { writeProposals } from "./propose/write-proposals";

/** Proposes policies for endpoints that let calls pass. */
export interface Proposal {
  /** Takes a call that counts, with the endpoints that would carry it. */
  add(call: RecordedCall, decided: readonly Decided[]): void;
  /** The policies as TypeScript. */
  write(columns: number): string;
}

/** Opens a proposal. Endpoints of one service share a policy, as in the map of services. */
export function proposeFor(endpoints: readonly SimulatedEndpoint[]): Proposal {
  const proposer = makeProposer(
    endpoints.map(({ service, policy }) => ({
      service,
      policy: policy.kind === "document" ? policy.document : undefined,
    })),
  );
  return {
    add(call, decided) {
      const seen = new Set<string>();
      for (const { endpoint, through } of decided) {
        if (!seen.has(endpoint.service)) proposer.add(endpoint.service, through(call));
        seen.add(endpoint.service);
      }
    },
    write: (columns) => writeProposals(proposer.propose(), columns),
  };
}
