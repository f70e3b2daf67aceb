import { RamPrincipalAssociation } from "@cdktf/provider-aws/lib/ram-principal-association";
import { RamResourceAssociation } from "@cdktf/provider-aws/lib/ram-resource-association";
import { RamResourceShare } from "@cdktf/provider-aws/lib/ram-resource-share";
import { Route53ProfilesAssociation } from "@cdktf/provider-aws/lib/route53profiles-association";
import { Route53ProfilesProfile } from "@cdktf/provider-aws/lib/route53profiles-profile";
import { Route53ProfilesResourceAssociation } from "@cdktf/provider-aws/lib/route53profiles-resource-association";
import { TerraformIterator, type TerraformResource, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedProfile, PlannedSpoke } from "../model/planned-sharing";
import { isUnresolved } from "../shapes/unresolved";
import { addressOf } from "./addresses";
import { each, iterateOver } from "./each";
import type { EmitContext } from "./emit-context";
import { resolve, resolveList, resolveText } from "./resolve";
import { emitSpokes, keysOf } from "./spokes";
import { giveTags } from "./tags";

/**
 * The most characters in the name of an association with a Profile. AWS rejects a name that is only digits, and the
 * AWS provider 5.100.0 also a single character and a digit in front.
 * https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53profiles_AssociateProfile.html (2026)
 */
export const LONGEST_ASSOCIATION_NAME = 64;

/**
 * Emits a Route 53 Profile that carries the private names of endpoints to other VPCs and accounts, and
 * returns an expression for its id.
 */
export function emitProfile(
  scope: Construct,
  planned: PlannedProfile,
  spokes: readonly PlannedSpoke[],
  endpoints: TerraformResource,
  context: EmitContext,
): string {
  const { meta, tags, values } = context;
  const name = resolveText(planned.name, values);
  const profile = new Route53ProfilesProfile(scope, "profile", { ...meta, name });
  giveTags(profile, tags);
  new Route53ProfilesResourceAssociation(scope, "profile-endpoint", {
    ...meta,
    forEach: iterateOver(() => `{for name, endpoint in ${addressOf(endpoints)} : name => endpoint.arn}`),
    // Route 53 accepts neither dots in a name nor everything that keys of custom services may have.
    name: associationName('endpoint-${replace(each.key, "/[^0-9A-Za-z_-]/", "-")}'),
    profileId: profile.id,
    resourceArn: Token.asString(each("value")),
  });
  emitAssociations(scope, profile, spokes, context);
  const share = emitShare(scope, planned, profile, context);
  // Other accounts see the Profile only once it is shared, so whoever reads the id has to wait for that.
  return `[${[`${addressOf(profile)}.id`, ...share].join(", ")}][0]`;
}

/** Associates the spokes of this account with a Profile. */
function emitAssociations(
  scope: Construct,
  profile: Route53ProfilesProfile,
  spokes: readonly PlannedSpoke[],
  { meta, tags, values }: EmitContext,
): void {
  const own = spokes.filter(({ isOtherAccount }) => !isOtherAccount);
  if (own.length === 0) return;
  const { local } = emitSpokes(scope, own, values);
  const association = new Route53ProfilesAssociation(scope, "profile-association", {
    ...meta,
    forEach: iterateOver(() => `{for name in ${keysOf(own)} : name => ${local}[name].vpc_id}`),
    name: associationName("spoke-${each.key}"),
    profileId: profile.id,
    resourceId: Token.asString(each("value")),
  });
  giveTags(association, tags);
}

/** A name of an association, from a template of Terraform that begins with a letter. */
function associationName(template: string): string {
  return `\${substr("${template}", 0, ${LONGEST_ASSOCIATION_NAME})}`;
}

/**
 * Shares a Profile by AWS Resource Access Manager, so that other accounts may associate their VPCs with it, and
 * returns the addresses of what has to be there first.
 */
function emitShare(
  scope: Construct,
  { name, principals, allowExternalPrincipals: allowsExternal }: PlannedProfile,
  profile: Route53ProfilesProfile,
  { meta, tags, values }: EmitContext,
): readonly string[] {
  if (!isUnresolved(principals) && principals.length === 0) return [];
  const external = allowsExternal !== undefined && {
    allowExternalPrincipals: Token.asAny(resolve(allowsExternal, values)),
  };
  const config = { ...meta, name: resolveText(name, values), ...external };
  const share = new RamResourceShare(scope, "share", config);
  giveTags(share, tags);
  const resourceShareArn = share.arn;
  const resource = { ...meta, resourceArn: profile.arn, resourceShareArn };
  const shared = new RamResourceAssociation(scope, "share-profile", resource);
  const admitted = new RamPrincipalAssociation(scope, "share-principal", {
    ...meta,
    forEach: TerraformIterator.fromList(resolveList(principals, values)),
    principal: Token.asString(each("value")),
    resourceShareArn,
  });
  return [addressOf(shared), addressOf(admitted)];
}
