import { DataAwsVpc } from "@cdktf/provider-aws/lib/data-aws-vpc";
import { Route53ZoneAssociation } from "@cdktf/provider-aws/lib/route53-zone-association";
import { Route53ProfilesAssociation } from "@cdktf/provider-aws/lib/route53profiles-association";
import { TerraformIterator, Token } from "cdktf";
import type { Construct } from "constructs";
import type { SpokePlan } from "../model/planned-sharing";
import { each } from "./each";
import type { MetaArguments } from "./emit-context";
import { sharingNeedsVpcDns } from "./guards";
import { LONGEST_ASSOCIATION_NAME } from "./profile";
import { resolve, resolveText, type Values } from "./resolve";
import type { Show } from "./sensitive";
import { untagged } from "./tags";

// The plan of a spoke refers to no resource of the construct.
const NO_VALUES: Values = () => undefined;

/** Associates a VPC with the hosted zones or the Profile of a hub. */
export function emitSpoke(scope: Construct, plan: SpokePlan, provider: MetaArguments, show: Show): void {
  const checksVpc = plan.hasGuards && plan.region === undefined;
  const meta = { ...provider, ...(checksVpc && { dependsOn: [checkVpc(scope, plan, provider, show)] }) };
  const vpcId = textOf(plan.vpcId);
  if (plan.profileId !== undefined) {
    new Route53ProfilesAssociation(scope, "profile-association", {
      ...meta,
      // Route 53 accepts no dots in a name, and the AWS provider no digit in front.
      name: `spoke-${scope.node.id.replace(/[^\w-]/g, "-")}`.slice(0, LONGEST_ASSOCIATION_NAME),
      profileId: textOf(plan.profileId),
      resourceId: vpcId,
    });
    return;
  }
  new Route53ZoneAssociation(scope, "association", {
    ...meta,
    forEach: TerraformIterator.fromMap(Token.asAnyMap(resolve(plan.zoneIds, NO_VALUES))),
    zoneId: Token.asString(each("value")),
    vpcId,
    ...(plan.region !== undefined && { vpcRegion: textOf(plan.region) }),
  });
}

/** Emits a check of the DNS attributes: a VPC resolves no private name if they are off, and nothing would say so. */
function checkVpc(scope: Construct, { vpcId }: SpokePlan, provider: MetaArguments, show: Show): DataAwsVpc {
  const condition = "${self.enable_dns_support && self.enable_dns_hostnames}";
  const vpc = new DataAwsVpc(scope, "vpc", {
    ...provider,
    id: textOf(vpcId),
    lifecycle: { postcondition: [{ condition, errorMessage: sharingNeedsVpcDns(show) }] },
  });
  return untagged(vpc);
}

function textOf(value: unknown): string {
  return resolveText(value, NO_VALUES);
}
