import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { ManifestEndpoint, ManifestPlan } from "../model/manifest";
import type { PlannedBlock } from "../model/planned-block";
import type { PlannedSharing } from "../model/planned-sharing";
import { isUnresolved } from "../shapes/unresolved";
import type { PlanningContext } from "./planning-context";
import { planServiceName, planServiceRegion } from "./service-name";

/** Plans what the command line reads about the endpoints. */
export function planManifest(
  endpoints: readonly EffectiveEndpoint[],
  blocks: readonly PlannedBlock[],
  sharing: PlannedSharing | undefined,
  context: PlanningContext,
): ManifestPlan {
  const { region, servicesVariable = null } = context.props;
  return {
    region: literalOf(region),
    endpoints: endpoints.map((endpoint) => manifestEndpoint(endpoint, context)),
    choosesSubnets: blocks.some(({ lookup }) => lookup?.candidateSubnets !== undefined),
    servicesVariable,
    sharing: sharing ? { dns: sharing.profile ? "profile" : "hosted-zones", hostedZones: sharing.zones.length } : null,
  };
}

function manifestEndpoint(endpoint: EffectiveEndpoint, context: PlanningContext): ManifestEndpoint {
  const { label, type, options } = endpoint;
  const { subnetIds } = options;
  return {
    name: label,
    type,
    serviceName: literalOf(planServiceName(endpoint, context).service_name),
    serviceRegion: literalOf(planServiceRegion(endpoint, context)),
    subnets: isUnresolved(subnetIds) ? null : subnetIds?.length || null,
  };
}

function literalOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
