import type { EffectiveEndpoint } from "../model/effective-endpoint";
import { privateDnsByDefault } from "../services/private-dns";
import type { Known } from "../shapes/unresolved";
import type { PlanningContext } from "./planning-context";

/** Plans whether private names resolve to an endpoint; null for an endpoint without private names. */
export function planPrivateDns(
  { type, options, service }: EffectiveEndpoint,
  { props, isShared }: PlanningContext,
): Known<boolean> | null {
  if (type !== "Interface") return options.privateDnsEnabled ?? null;
  // Hosted zones of ours have the names that AWS's own zone would have; a Profile shares AWS's own zone.
  if (isShared) return props.profile !== undefined;
  return options.privateDnsEnabled ?? (service !== undefined && privateDnsByDefault(service.privateDns));
}

/**
 * Plans whether the private names serve inbound Resolver endpoints only. If a gateway serves the VPC, they do, so
 * that clients in the VPC keep the free way. Otherwise they serve everybody; AWS rejects the restriction then.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html#private-dns-s3
 */
export function planInboundResolverOnly(endpoint: EffectiveEndpoint, context: PlanningContext): Known<boolean> | null {
  const asked = endpoint.options.privateDnsOnlyForInboundResolverEndpoint ?? null;
  const isDefault = endpoint.type === "Interface" && endpoint.service?.privateDns.support === "inbound-resolver";
  if (!isDefault || planPrivateDns(endpoint, context) === false) return asked;
  return asked ?? endpoint.types.includes("Gateway");
}
