import type { Reading } from "../reading";
import { makeReport, type Report } from "./make-report";
import type { VerifyFlags } from "./options";
import { planProbes } from "./plan/plan-probes";
import { contact, trustAlso } from "./probe/contact";
import { limitTo } from "./probe/limit";
import { observe, type Probes } from "./probe/observe";
import { resolveName, systemResolvers } from "./probe/resolve-name";
import type { Outputs } from "./read-outputs";

/** Checks every endpoint of the outputs from this host, and reports what works and what does not. */
export async function verify(
  outputs: Outputs,
  flags: VerifyFlags,
  onProgress: (done: number, known: number) => void,
): Promise<Reading<Report>> {
  const { cidr = [], resolver, timeoutMs, ca, concurrency } = flags;
  const plan = planProbes(outputs, flags);
  if ("error" in plan) return plan;
  const { region, services } = plan.value;
  const limit = limitTo(concurrency, onProgress);
  const trust = trustAlso(ca);
  const probes: Probes = {
    resolve: (name) => limit(() => resolveName(name, { resolver, timeoutMs })),
    contact: (target) => limit(() => contact(target, { timeoutMs, trust })),
  };
  const cidrBlocks = [...cidr, ...outputs.cidrBlocks];
  const observed = await observe(services, probes, cidrBlocks);
  const { securityGroupId, sharedBy } = outputs;
  const resolvers = resolver === undefined ? systemResolvers() : [resolver];
  return {
    value: makeReport(observed, { region, resolvers, cidrBlocks, timeoutMs, securityGroupId, sharedBy }),
  };
}
