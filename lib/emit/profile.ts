import { RamPrincipalAssociation } from "@cdktf/provider-aws/lib/ram-principal-association";
import { RamResourceAssociation } from "@cdktf/provider-aws/lib/ram-resource-association";
import { RamResourceShare } from "@cdktf/provider-aws/lib/ram-resource-share";
import { Route53ProfilesAssociation } from "@cdktf/provider-aws/lib/route53profiles-association";
import { Route53ProfilesProfile } from "@cdktf/provider-aws/lib/route53profiles-profile";
import { Route53ProfilesResourceAssociation } from "@cdktf/provider-aws/lib/route53profiles-resource-association";
import { TerraformIterator, type TerraformResource, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedProfile, PlannedSharing } from "../model/planned-sharing";
import { isUnresolved } from "../shapes/unresolved";
import { each, iterateOver } from "./each";
import { addressOf } from "./endpoints";
import { type EmitContext, resolve, resolveList, resolveText } from "./resolve";
import { emitSpokes, keysOf } from "./spokes";

/**
 * Emits a Route 53 Profile that carries the private names of endpoints to other VPCs and accounts, and
 * gives an expression for its id.
 */
export function emitProfile(
  scope: Construct,
  profile: PlannedProfile,
  { spokes }: PlannedSharing,
  endpoints: TerraformResource,
  context: EmitContext,
): string {
  const { provider, tags, values } = context;
  const meta = { ...(provider && { provider }) };
  const tagged = { ...(tags !== undefined && { tags: Token.asStringMap(tags) }) };
  const name = resolveText(profile.name, values);
  const resource = new Route53ProfilesProfile(scope, "profile", { ...meta, ...tagged, name });
  new Route53ProfilesResourceAssociation(scope, "profile-endpoint", {
    ...meta,
    forEach: iterateOver(() => `{for name, endpoint in ${addressOf(endpoints)} : name => endpoint.arn}`),
    // Route 53 accepts no dots in a name, nor what keys of custom services may have.
    name: associationName('endpoint-${replace(each.key, "/[^0-9A-Za-z_-]/", "-")}'),
    profileId: resource.id,
    resourceArn: Token.asString(each("value")),
  });
  const own = spokes.filter(({ isOtherAccount }) => !isOtherAccount);
  if (own.length > 0) {
    const { local } = emitSpokes(scope, own, values);
    new Route53ProfilesAssociation(scope, "profile-association", {
      ...meta,
      ...tagged,
      forEach: iterateOver(() => `{for name in ${keysOf(own)} : name => ${local}[name].vpc_id}`),
      name: associationName("spoke-${each.key}"),
      profileId: resource.id,
      resourceId: Token.asString(each("value")),
    });
  }
  const { principals } = profile;
  const isShared = isUnresolved(principals) || principals.length > 0;
  const share = isShared ? shareWithAccounts(scope, profile, resource, context) : [];
  // Who reads the id waits for the share: without it, other accounts see no Profile.
  return `[${[`${addressOf(resource)}.id`, ...share].join(", ")}][0]`;
}

// https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53profiles_AssociateProfile.html: no digits alone.
// The AWS provider 5.100.0 refuses one character, too, and a digit in front.
/** The most characters in the name of an association with a Profile. */
export const LONGEST_NAME = 64;

/** Such a name, from a template of Terraform that begins with a letter. */
function associationName(template: string): string {
  return `\${substr("${template}", 0, ${LONGEST_NAME})}`;
}

/**
 * Shares a Profile by AWS Resource Access Manager, so that other accounts may associate their VPCs with it, and
 * gives the addresses of what has to be there first.
 */
function shareWithAccounts(
  scope: Construct,
  { principals, allowExternalPrincipals, ...profile }: PlannedProfile,
  resource: Route53ProfilesProfile,
  { provider, tags, values }: EmitContext,
): readonly string[] {
  const meta = { ...(provider && { provider }) };
  const share = new RamResourceShare(scope, "share", {
    ...meta,
    ...(tags !== undefined && { tags: Token.asStringMap(tags) }),
    name: resolveText(profile.name, values),
    ...(allowExternalPrincipals !== undefined && {
      allowExternalPrincipals: Token.asAny(resolve(allowExternalPrincipals, values)),
    }),
  });
  const shared = new RamResourceAssociation(scope, "share-profile", {
    ...meta,
    resourceArn: resource.arn,
    resourceShareArn: share.arn,
  });
  const admitted = new RamPrincipalAssociation(scope, "share-principal", {
    ...meta,
    forEach: TerraformIterator.fromList(resolveList(principals, values)),
    principal: Token.asString(each("value")),
    resourceShareArn: share.arn,
  });
  return [addressOf(shared), addressOf(admitted)];
}
