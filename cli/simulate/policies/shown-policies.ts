import type { Reading } from "../../reading";
import { nameOfTarget } from "../../terraform/name-service";
import { type ShownEndpoint, shownEndpoints } from "../../terraform/shown-endpoints";
import type { Shown } from "../../terraform/shown-json";
import { readPolicyText } from "./policy-text";
import type { SimulatedPolicy, SimulatedStack } from "./simulated-endpoint";

/** The endpoints of a plan or state with their policies. */
export function shownPolicies(shown: Shown): Reading<SimulatedStack> {
  const found = shownEndpoints(shown).map((endpoint) => ({ endpoint, policy: policyOf(endpoint) }));
  for (const { policy } of found) if ("error" in policy) return policy;
  const endpoints = found.flatMap(({ endpoint, policy }) => {
    if ("error" in policy || endpoint.target === undefined) return [];
    const { type, address, target, region, vpcId, endpointId } = endpoint;
    return [{ service: nameOfTarget(target), type, address, policy: policy.value, region, vpcId, endpointId }];
  });
  const unread = found.filter(({ endpoint }) => endpoint.target === undefined);
  return {
    value: {
      endpoints,
      remarks: unread.map(({ endpoint }) => `${endpoint.address} is left out: only Terraform knows its service.`),
    },
  };
}

function policyOf({ policy, address }: ShownEndpoint): Reading<SimulatedPolicy> {
  if (policy === "none") return { value: { kind: "full access" } };
  return policy === "unknown" ? { value: { kind: "unknown" } } : readPolicyText(policy.text, address);
}
