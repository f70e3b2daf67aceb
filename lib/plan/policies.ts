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
    // Two types of one service share its own policy.
    const key = endpoint.defaults.has("policy") ? "" : String(endpoint.path);
    groups.set(key, [...(groups.get(key) ?? []), endpoint]);
  }
  return [...groups.values()].flatMap(readPolicy);
}

/** The document that an endpoint gets, by endpoint; null for none. */
export function planDocuments(
  endpoints: readonly EffectiveEndpoint[],
  policies: readonly EndpointPolicy[],
): ReadonlyMap<EffectiveEndpoint, JsonObject | null> {
  const given = new Map(
    policies.flatMap(({ endpoints, document }) => endpoints.map((one) => [one, document])),
  );
  return new Map(endpoints.map((endpoint) => [endpoint, given.get(endpoint) ?? defaultDocument(endpoint)]));
}

function hasPolicy({ options }: EffectiveEndpoint): boolean {
  return options.policy !== undefined && options.policy !== "none";
}

function readPolicy(endpoints: readonly EffectiveEndpoint[]): readonly EndpointPolicy[] {
  const [first] = endpoints;
  if (!first) return [];
  const isShared = first.defaults.has("policy");
  const path = pathOf(first, "policy");
  const normal = normalizePolicy(first.options.policy, path);
  return [
    {
      path,
      isShared,
      isTyped: Array.isArray(first.options.policy),
      service: isShared ? undefined : first.service?.name,
      endpoints,
      normal,
      document: renderPolicy(normal),
    },
  ];
}

/**
 * Without a policy, full access is written out if the service supports policies: the AWS provider keeps the old
 * policy if the argument disappears.
 * https://github.com/hashicorp/terraform-provider-aws/issues/40973
 */
function defaultDocument({ options, service }: EffectiveEndpoint): JsonObject | null {
  return options.policy === undefined && service?.policy.supported === true ? FULL_ACCESS : null;
}
