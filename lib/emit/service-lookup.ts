import { DataAwsVpcEndpointService } from "@cdktf/provider-aws/lib/data-aws-vpc-endpoint-service";
import type { VpcEndpointConfig } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { type Postcondition, ref, type TerraformLocal, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedBlock, PlannedServiceLookup } from "../model/planned-block";
import { dataAddress } from "./addresses";
import type { EmitContext } from "./emit-context";
import { BLOCK_IDS } from "./emitted-block";
import { emitPlacement } from "./placement";
import { hasColumn, rowsOf, serviceName } from "./rows";
import { untagged } from "./tags";

/** What the endpoints of a block take from the lookup of their services. */
export interface EmittedLookup {
  /** The arguments that depend on the lookup. */
  readonly config: Pick<VpcEndpointConfig, "dependsOn" | "subnetIds" | "lifecycle">;
  /** An expression for the subnets of an instance; undefined if it uses all that were given. */
  readonly usedSubnets: string | undefined;
}

/** Asks AWS about each service of a block: in which zones it is, and on demand whether it supports what is asked. */
export function emitServiceLookup(
  scope: Construct,
  block: PlannedBlock,
  { verifies, candidateSubnets }: PlannedServiceLookup,
  services: TerraformLocal,
  context: EmitContext,
): EmittedLookup {
  const otherRegion = ref("each.value.service_region == null ? null : [each.value.service_region]");
  const lookup = new DataAwsVpcEndpointService(scope, `${BLOCK_IDS[block.type]}-service`, {
    ...context.meta,
    forEach: rowsOf(block, services),
    serviceName: serviceName(block, context.values),
    serviceType: block.type,
    ...(hasColumn(block, "service_region") && { serviceRegions: Token.asList(otherRegion) }),
    ...(verifies && { lifecycle: { postcondition: supportConditions(block) } }),
  });
  untagged(lookup);
  const dependsOn = [lookup];
  if (!candidateSubnets) return { config: { dependsOn }, usedSubnets: undefined };
  const candidates = { block, services, lookup: dataAddress(lookup), candidateSubnets };
  const { used, precondition } = emitPlacement(scope, candidates, context);
  const lifecycle = { precondition: [precondition] };
  return { config: { dependsOn, subnetIds: Token.asList(ref(used)), lifecycle }, usedSubnets: used };
}

// Terraform evaluates both sides of || and every message, so null must be given a value.
const TYPE = 'coalesce(each.value.ip_address_type, "ipv4")';
const FAMILIES = `(${TYPE} == "dualstack" ? ["ipv4", "ipv6"] : [${TYPE}])`;
const SERVED = `alltrue([for family in ${FAMILIES} : contains(self.supported_ip_address_types, family)])`;
const SUPPORTED = '${join(", ", sort(self.supported_ip_address_types))}';

/** What AWS has to support if the rows have a column. */
const CONDITIONS: Readonly<Record<string, Postcondition>> = {
  policy: {
    condition: "${each.value.policy == null || self.vpc_endpoint_policy_supported}",
    errorMessage: '${each.key} supports no endpoint policy in this region: say policy: "none" for it.',
  },
  private_dns_enabled: {
    condition: "${each.value.private_dns_enabled != true || length(self.private_dns_names) > 0}",
    errorMessage: "${each.key} has no private DNS name in this region: set privateDnsEnabled to false for it.",
  },
  ip_address_type: {
    condition: `\${each.value.ip_address_type == null || ${SERVED}}`,
    errorMessage: `\${each.key} serves ${SUPPORTED} in this region, not \${${TYPE}}: change its ipAddressType.`,
  },
};

function supportConditions(block: PlannedBlock): Postcondition[] {
  return Object.entries(CONDITIONS).flatMap(([column, condition]) => (hasColumn(block, column) ? [condition] : []));
}
