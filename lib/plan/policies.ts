import { type EffectiveEndpoint, pathOf } from "../model/effective-endpoint";
import type { EndpointPolicy } from "../model/endpoint-policy";
import { normalizePolicy } from "../policy/document/normalize";
import { type JsonObject, renderPolicy } from "../policy/document/render";
import { fullAccess } from "../policy/ready/full-access";

const FULL_ACCESS = renderPolicy(normalizePolicy(fullAccess(), []));

/** The policies of the endpoints, each read and rendered once, however many endpoints have it. */
export function planPolicies(endpoints: readonly EffectiveEndpoint[]): readonly EndpointPolicy[] {
  const groups = new Map<string, readonly EffectiveEndpoint[]>();
  for (const endpoint of endpoints.filter(hasPolicy)) {
    const key = String(pathOf(endpoint, "policy"));
    groups.set(key, [...(groups.get(key) ?? []), endpoint]);
  }
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map((first) => readPolicy(first, group)));
}

/** The document that an endpoint gets, by endpoint; null for none. */
export function planDocuments(
  endpoints: readonly EffectiveEndpoint[],
  policies: readonly EndpointPolicy[],
): ReadonlyMap<EffectiveEndpoint, JsonObject | null> {
  const given = new Map(policies.flatMap(({ endpoints, document }) => endpoints.map((one) => [one, document])));
  return new Map(endpoints.map((endpoint) => [endpoint, given.get(endpoint) ?? defaultDocument(endpoint)]));
}

function hasPolicy({ options }: EffectiveEndpoint): boolean {
  return options.policy !== undefined && options.policy !== "none";
}

function readPolicy(first: EffectiveEndpoint, endpoints: readonly EffectiveEndpoint[]): EndpointPolicy {
  const { defaults, options, service } = first;
  const isShared = defaults.has("policy");
  const path = pathOf(first, "policy");
  const normal = normalizePolicy(options.policy, path);
  return {
    path,
    isShared,
    isTyped: Array.isArray(options.policy),
    service: isShared ? undefined : service?.name,
    endpoints,
    normal,
    document: renderPolicy(normal),
  };
}

/**
 * Without a policy, full access is written out if the service supports policies: the AWS provider keeps the old
 * policy if the argument disappears.
 * https://github.com/hashicorp/terraform-provider-aws/issues/40973
 */
function defaultDocument({ options, service }: EffectiveEndpoint): JsonObject | null {
  return options.policy === undefined && service?.policy.supported === true ? FULL_ACCESS : null;
}
