import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { EndpointPolicy } from "../model/endpoint-policy";
import type { Path } from "../shapes/problem";
import { eachPolicy, type Finding, type Rule } from "./rule";

/** Checks each endpoint that has a policy, at the path of its own policy even if it has the shared one. */
export function eachPolicyEndpoint(
  check: (endpoint: EffectiveEndpoint, path: Path, policy: EndpointPolicy) => readonly Finding[],
): Rule["check"] {
  return eachPolicy((policy) =>
    policy.endpoints.flatMap((endpoint) => check(endpoint, [...endpoint.path, "policy"], policy)),
  );
}

/**
 * Whether an endpoint leads to a service of another account, which takes full access only:
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)
 */
export function isOfPartner({ options: { serviceName } }: EffectiveEndpoint): boolean {
  return typeof serviceName === "string" && serviceName.includes(".vpce-svc-");
}
