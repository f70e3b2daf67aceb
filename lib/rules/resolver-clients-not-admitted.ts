import { type EffectiveEndpoint, takesSharedGroups } from "../model/effective-endpoint";
import type { Subject } from "../model/subject";
import { defineRule, eachEndpoint, finding } from "./rule";

export const resolverClientsNotAdmitted = defineRule({
  id: "resolver-clients-not-admitted",
  severity: "warn",
  basis: "judgement",
  what: "The security group admits clients outside the VPC if private names serve inbound Resolver endpoints only.",
  why: "On-premises clients would resolve the names and time out.",
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html (2026)",
  check: eachEndpoint((endpoint, subject) => {
    if (!servesOutsideOnly(endpoint, subject) || !admitsVpcOnly(endpoint, subject)) return [];
    return finding(
      endpoint.path,
      'The private names of the interface endpoint serve inbound Resolver endpoints only, which on-premises clients ask, and the security group admits the VPC only: name the blocks of both, as in securityGroup: { ingressCidrBlocks: ["<VPC>", "<on-premises>"] }',
    );
  }),
});

/** Whether private names serve inbound Resolver endpoints only, as they do by default if a gateway serves the VPC. */
function servesOutsideOnly({ type, types, service, options }: EffectiveEndpoint, { isShared }: Subject): boolean {
  if (isShared || type !== "Interface" || service?.privateDns.support !== "inbound-resolver") return false;
  const { privateDnsEnabled: isOn = true, privateDnsOnlyForInboundResolverEndpoint: isAsked } = options;
  return isOn === true && (isAsked ?? types.includes("Gateway")) === true;
}

function admitsVpcOnly(endpoint: EffectiveEndpoint, { props, plan }: Subject): boolean {
  const { ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds } =
    props.securityGroup ?? {};
  const named = [ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds];
  if (!takesSharedGroups(endpoint) || plan.securityGroup === undefined) return false;
  return props.securityGroupIds === undefined && named.every((sources) => sources === undefined);
}
