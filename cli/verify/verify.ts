import type { CidrBlock } from "./addresses";
import { contact, type Target, trustAlso } from "./contact";
import { limitTo } from "./limit";
import { observe, type Progress } from "./observe";
import type { Outputs, Reading } from "./outputs";
import { type PlanOptions, planProbes } from "./plan";
import { makeReport, type Report } from "./report";
import { resolveName, systemResolvers } from "./resolve";

/** How to verify. */
export interface VerifyOptions extends PlanOptions {
  /** Blocks of the VPC, besides those of the outputs. */
  readonly cidrBlocks: readonly CidrBlock[];
  /** Resolver to ask, with its port; undefined for those of this machine. */
  readonly resolver: string | undefined;
  /** Certificates (PEM) of authorities to trust besides Node's own; undefined for these alone. */
  readonly ca: string | undefined;
  /** How long each step may take. */
  readonly timeoutMs: number;
  /** How many probes may be under way at a time. */
  readonly concurrency: number;
  /** Is told after each probe. */
  readonly onProgress: (progress: Progress) => void;
}

/** Probes every endpoint of the outputs from this machine, and says what works and what does not. */
export async function verify(outputs: Outputs, options: VerifyOptions): Promise<Reading<Report>> {
  const { cidrBlocks, resolver, timeoutMs, ca, onProgress } = options;
  const plan = planProbes(outputs, options);
  if ("refusal" in plan) return plan;
  const trust = trustAlso(ca);
  const probes = {
    resolve: (name: string) => resolveName(name, { resolver, timeoutMs }),
    contact: (target: Target) => contact(target, { timeoutMs, trust }),
  };
  const limit = limitTo(options.concurrency);
  const observed = await observe(plan.value.services, probes, { cidrBlocks, limit, onProgress });
  return {
    value: makeReport(observed, {
      region: plan.value.region ?? null,
      resolvers: resolver === undefined ? systemResolvers() : [resolver],
      cidrBlocks,
      timeoutMs,
      securityGroupId: outputs.securityGroupId,
      sharedBy: outputs.sharedBy,
    }),
  };
}
