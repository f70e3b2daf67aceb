import { DataAwsVpc } from "@cdktf/provider-aws/lib/data-aws-vpc";
import { Route53ZoneAssociation } from "@cdktf/provider-aws/lib/route53-zone-association";
import { Route53ProfilesAssociation } from "@cdktf/provider-aws/lib/route53profiles-association";
import { TerraformIterator, type TerraformProvider, Token } from "cdktf";
import type { Construct } from "constructs";
import type { SpokePlan } from "../model/planned-sharing";
import { each } from "./each";
import { SHARING_NEEDS_VPC_DNS } from "./guards";
import { LONGEST_NAME } from "./profile";
import { resolve, resolveText, type Values } from "./resolve";

// A spoke's plan refers to nothing that is still to be defined.
const NOTHING: Values = () => undefined;

/** Associates a VPC with the hosted zones or the Profile of a hub. */
export function emitSpoke(scope: Construct, plan: SpokePlan, provider: TerraformProvider | undefined): void {
  const meta = {
    ...(provider && { provider }),
    ...(plan.hasGuards && plan.region === undefined && { dependsOn: [checkVpc(scope, plan, provider)] }),
  };
  const vpcId = textOf(plan.vpcId);
  if (plan.profileId !== undefined) {
    new Route53ProfilesAssociation(scope, "profile-association", {
      ...meta,
      // Route 53 accepts no dots in a name, and the AWS provider no digit in front.
      name: `spoke-${scope.node.id.replace(/[^\w-]/g, "-")}`.slice(0, LONGEST_NAME),
      profileId: textOf(plan.profileId),
      resourceId: vpcId,
    });
    return;
  }
  new Route53ZoneAssociation(scope, "association", {
    ...meta,
    forEach: TerraformIterator.fromMap(Token.asAnyMap(resolve(plan.zoneIds, NOTHING))),
    zoneId: Token.asString(each("value")),
    vpcId,
    ...(plan.region !== undefined && { vpcRegion: textOf(plan.region) }),
  });
}

/** A VPC whose DNS attributes are off resolves no private name, and nothing would say so. */
function checkVpc(
  scope: Construct,
  { vpcId }: SpokePlan,
  provider: TerraformProvider | undefined,
): DataAwsVpc {
  return new DataAwsVpc(scope, "vpc", {
    ...(provider && { provider }),
    id: textOf(vpcId),
    lifecycle: {
      postcondition: [
        {
          condition: "${self.enable_dns_support && self.enable_dns_hostnames}",
          errorMessage: SHARING_NEEDS_VPC_DNS,
        },
      ],
    },
  });
}

function textOf(value: unknown): string {
  return resolveText(value, NOTHING);
}
