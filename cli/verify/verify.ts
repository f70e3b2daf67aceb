import type { Reading } from "../reading";
import { type PlanOptions, planProbes } from "./plan/plan-probes";
import type { CidrBlock } from "./probe/addresses";
import { contact, type Target, trustAlso } from "./probe/contact";
import { limitTo } from "./probe/limit";
import { observe, type Progress } from "./probe/observe";
import { resolveName, systemResolvers } from "./probe/resolve-name";
import type { Outputs } from "./read-outputs";
import { makeReport, type Report } from "./report/make-report";

/** How to check the endpoints. */
export interface VerifyOptions extends PlanOptions {
  /** The blocks of the VPC, as far as they are known. */
  readonly cidrBlocks: readonly CidrBlock[];
  /** The resolver to ask, with its port; undefined for those of this host. */
  readonly resolver: string | undefined;
  /** Certificates (PEM) of authorities to trust in addition to those of Node.js; undefined for no others. */
  readonly ca: string | undefined;
  /** How long each step of a probe may take. */
  readonly timeoutMs: number;
  /** How many probes may run at a time. */
  readonly concurrency: number;
  /** Called after each probe. */
  readonly onProgress: (progress: Progress) => void;
}

/** Checks every endpoint of the outputs from this host, and reports what works and what does not. */
export async function verify(outputs: Outputs, options: VerifyOptions): Promise<Reading<Report>> {
  const { cidrBlocks, resolver, timeoutMs, ca, onProgress } = options;
  const plan = planProbes(outputs, options);
  if ("error" in plan) return plan;
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
