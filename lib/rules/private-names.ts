import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { Subject } from "../model/subject";
import { privateNamesIn } from "../services/hosted-zones";

/** The private DNS names that hosted zones share; undefined if no hosted zone shares the endpoint. */
export function privateNamesFor(
  { service, options }: EffectiveEndpoint,
  { isShared, props }: Subject,
): readonly string[] | "unknown" | undefined {
  if (!isShared || props.profile || options.privateDnsNames) return undefined;
  if (!service) return "unknown";
  const region = options.serviceRegion ?? props.region;
  return typeof region === "string" ? privateNamesIn(service.privateDns, region) : service.privateDns.names;
}
