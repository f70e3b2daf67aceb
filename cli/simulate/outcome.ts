import type { CallGroup } from "./groups/group";
import type { SimulatedPolicy } from "./policies/simulated-endpoint";
import type { SimulatedCalls, Simulation } from "./simulation";

/** What a call of the command found, as `--json` prints it. */
export interface SimulationOutcome extends Omit<Simulation, "endpoints"> {
  readonly endpoints: readonly EndpointOutcome[];
  /** Files that were not read in full, and why. */
  readonly broken: readonly BrokenFile[];
  /** What is assumed, what is left out and what to know, a sentence each. */
  readonly remarks: readonly string[];
  /** The stack, as the user named it; undefined from standard input. */
  readonly source: string | undefined;
  /** Policies that let the calls pass, as TypeScript; left out unless asked for. */
  readonly proposal?: string;
}

/** A file that was not read in full. */
export interface BrokenFile {
  readonly file: string;
  readonly reason: string;
}

/** The calls of one endpoint, by what its policy says. */
export interface EndpointOutcome {
  readonly service: string;
  readonly type: string;
  readonly allowed: number;
  readonly denied: number;
  readonly depends: number;
  readonly groups: readonly CallGroup[];
  readonly address: string;
  readonly policy: SimulatedPolicy["kind"];
  /** How far resources and principals were folded into patterns, so that the groups stay few: 0 if they were not. */
  readonly folded: number;
}

/** An endpoint as reports show it. */
export function endpointOutcome({ endpoint, ...tally }: SimulatedCalls): EndpointOutcome {
  const { service, type, address, policy } = endpoint;
  const { allowed, denied, depends, groups, folded } = tally;
  return { service, type, allowed, denied, depends, groups, address, policy: policy.kind, folded };
}
