import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { EndpointPolicy } from "../model/endpoint-policy";
import type { ManifestEndpoint, ManifestPlan, ManifestPolicy } from "../model/manifest";
import type { PlannedBlock } from "../model/planned-block";
import type { PlannedSharing } from "../model/planned-sharing";
import { allowsEverything } from "../policy/ready/full-access";
import { writePath } from "../shapes/problem";
import { isUnresolved } from "../shapes/unresolved";
import type { PlanningContext } from "./planning-context";
import { planServiceName, planServiceRegion } from "./service-name";

/** The parts of a plan that its manifest tells of. */
interface ManifestParts {
  readonly policies: readonly EndpointPolicy[];
  readonly blocks: readonly PlannedBlock[];
  readonly sharing: PlannedSharing | undefined;
}

/** Plans what the command line reads about the endpoints. */
export function planManifest(
  endpoints: readonly EffectiveEndpoint[],
  { policies, blocks, sharing }: ManifestParts,
  context: PlanningContext,
): ManifestPlan {
  const { region, vpcId, servicesVariable = null } = context.props;
  const limiting = policies.filter(isLimiting);
  return {
    region: literalOf(region),
    vpcId: literalOf(vpcId),
    endpoints: endpoints.map((endpoint) => ({
      ...manifestEndpoint(endpoint, context),
      policy: indexOf(limiting, endpoint),
    })),
    policies: limiting.map(manifestPolicy),
    choosesSubnets: blocks.some(({ lookup }) => lookup?.candidateSubnets !== undefined),
    servicesVariable,
    sharing: sharing ? { dns: sharing.profile ? "profile" : "hosted-zones", hostedZones: sharing.zones.length } : null,
  };
}

function manifestEndpoint(endpoint: EffectiveEndpoint, context: PlanningContext): Omit<ManifestEndpoint, "policy"> {
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

/** Whether a policy may stop anything; a Deny limits full access. */
function isLimiting({ token, normal: { statements } }: EndpointPolicy): boolean {
  const isOpen = statements.some(allowsEverything) && !statements.some(({ effect }) => effect.value === "Deny");
  return token !== undefined || !isOpen;
}

function indexOf(policies: readonly EndpointPolicy[], endpoint: EffectiveEndpoint): number | null {
  const index = policies.findIndex(({ endpoints }) => endpoints.includes(endpoint));
  return index < 0 ? null : index;
}

function manifestPolicy({ path, token, document, statementPaths }: EndpointPolicy): ManifestPolicy {
  if (token) return { document: null, paths: [writePath(path)] };
  return { document, paths: statementPaths.map(writePath) };
}

function literalOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
