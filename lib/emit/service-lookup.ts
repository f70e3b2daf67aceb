import { DataAwsVpcEndpointService } from "@cdktf/provider-aws/lib/data-aws-vpc-endpoint-service";
import { type Postcondition, ref, type TerraformLocal, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedBlock } from "../model/planned-block";
import type { EmitContext } from "./resolve";
import { has, rowsOf, serviceName } from "./rows";

/** Asks AWS about each service of a block: where it is offered, and on demand whether it supports what is asked. */
export function emitServiceLookup(
  scope: Construct,
  id: string,
  block: PlannedBlock,
  services: TerraformLocal,
  { provider, values }: EmitContext,
  verifies: boolean,
): DataAwsVpcEndpointService {
  const otherRegion = ref("each.value.service_region == null ? null : [each.value.service_region]");
  return new DataAwsVpcEndpointService(scope, id, {
    ...(provider && { provider }),
    forEach: rowsOf(block, services),
    serviceName: serviceName(block, values),
    serviceType: block.type,
    ...(has(block, "service_region") && { serviceRegions: Token.asList(otherRegion) }),
    ...(verifies && { lifecycle: { postcondition: supportConditions(block) } }),
  });
}

function supportConditions(block: PlannedBlock): Postcondition[] {
  // Terraform evaluates both sides of || and every message, so that null must be given a value.
  const type = 'coalesce(each.value.ip_address_type, "ipv4")';
  const families = `(${type} == "dualstack" ? ["ipv4", "ipv6"] : [${type}])`;
  const served = `alltrue([for family in ${families} : contains(self.supported_ip_address_types, family)])`;
  const supported = '${join(", ", sort(self.supported_ip_address_types))}';
  return [
    {
      column: "policy",
      condition: "each.value.policy == null || self.vpc_endpoint_policy_supported",
      errorMessage: '${each.key} supports no endpoint policy in this region: say policy: "none" for it.',
    },
    {
      column: "private_dns_enabled",
      condition: "each.value.private_dns_enabled != true || length(self.private_dns_names) > 0",
      errorMessage:
        "${each.key} has no private DNS name in this region: set privateDnsEnabled to false for it.",
    },
    {
      column: "ip_address_type",
      condition: `each.value.ip_address_type == null || ${served}`,
      errorMessage: `\${each.key} serves ${supported} in this region, not \${${type}}: change its ipAddressType.`,
    },
  ]
    .filter(({ column }) => has(block, column))
    .map(({ condition, errorMessage }) => ({ condition: `\${${condition}}`, errorMessage }));
}
