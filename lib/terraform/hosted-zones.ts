import { Route53Record } from "@cdktf/provider-aws/lib/route53-record";
import { Route53VpcAssociationAuthorization } from "@cdktf/provider-aws/lib/route53-vpc-association-authorization";
import { Route53Zone } from "@cdktf/provider-aws/lib/route53-zone";
import { Route53ZoneAssociation } from "@cdktf/provider-aws/lib/route53-zone-association";
import { DataResource, ref, TerraformIterator, TerraformLocal, type TerraformResource, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedZone } from "../plan/hosted-zones";
import type { PlannedSharing, PlannedSpoke } from "../plan/sharing";
import { addressOf } from "./endpoints";
import { fill, type Resolve, type Shared } from "./fill";
import { defineSpokes, keysOf } from "./spokes";

/** How the names of endpoints reach other VPCs, as expressions for what has been defined. */
export interface DefinedZones {
  /** An expression for the ids of the zones, by name. */
  readonly zoneIds: string;
  /** The same for a spoke of another account: it waits until the hub has authorized the association. */
  readonly zoneIdsFor: (spoke: PlannedSpoke) => string | undefined;
}

/** Defines a private hosted zone for each private DNS name, its records, and the VPCs that look into it. */
export function defineHostedZones(
  scope: Construct,
  { zones: planned, spokes }: PlannedSharing,
  endpoints: TerraformResource,
  { vpcId, provider, resolve, tags }: Shared,
): DefinedZones {
  const meta = provider && { provider };
  const rows = new TerraformLocal(scope, "hosted-zones", zoneRows(planned, resolve));
  const local = `local.${rows.friendlyUniqueId}`;
  // A zone ignores its VPCs, as associations are resources of their own; so a new hub has to replace it.
  const hub = new DataResource(scope, "hub", { input: Token.asAny(vpcId) });
  const zones = new Route53Zone(scope, "hosted-zone", {
    ...meta,
    forEach: iterate(local),
    name: Token.asString(ref("each.key")),
    comment: `${scope.node.id}: endpoint of ${Token.asString(ref("each.value.service"))}`,
    vpc: [{ vpcId }],
    // A VPC has no room for the zone while private DNS of an endpoint is still on.
    dependsOn: [endpoints],
    ...(tags !== undefined && { tags: Token.asStringMap(tags) }),
    lifecycle: { ignoreChanges: ["vpc"], replaceTriggeredBy: [addressOf(hub)] },
  });
  const zoneId = (zone: string) => `${addressOf(zones)}[${zone}].zone_id`;
  const entry = `${addressOf(endpoints)}[each.value.service].dns_entry[0]`;
  new Route53Record(scope, "record", {
    ...meta,
    forEach: iterate(recordsOf(local)),
    zoneId: Token.asString(ref(zoneId("each.value.zone"))),
    name: Token.asString(ref("each.value.name")),
    type: Token.asString(ref("each.value.type")),
    alias: {
      name: Token.asString(ref(`${entry}.dns_name`)),
      zoneId: Token.asString(ref(`${entry}.hosted_zone_id`)),
      evaluateTargetHealth: false,
    },
  });
  const authorizations = associate(scope, local, spokes, { meta, zoneId, resolve });
  return {
    zoneIds: `{for name, zone in ${addressOf(zones)} : name => zone.zone_id}`,
    zoneIdsFor: ({ key, elsewhere }) => {
      if (!elsewhere || !authorizations) return undefined;
      const authorization = `${addressOf(authorizations)}["\${name} ${key}"]`;
      return `{for name, zone in ${local} : name => ${authorization}.zone_id}`;
    },
  };
}

function zoneRows(zones: readonly PlannedZone[], resolve: Resolve): Record<string, unknown> {
  return Object.fromEntries(
    zones.map(({ name, service, recordNames, recordTypes }) => [
      Token.asString(fill(name, resolve)),
      { service, record_names: fill(recordNames, resolve), record_types: recordTypes },
    ]),
  );
}

/** Each name of each zone with each type, by both. */
function recordsOf(zones: string): string {
  const record = "{ zone = zone, service = row.service, name = name, type = type }";
  const perZone = `[for name in row.record_names : [for type in row.record_types : ${record}]]`;
  return `{for record in flatten([for zone, row in ${zones} : ${perZone}]) : "\${record.name} \${record.type}" => record}`;
}

interface Associating {
  readonly meta: object | undefined;
  readonly zoneId: (zone: string) => string;
  readonly resolve: Resolve;
}

/** Associates the spokes of this account with every zone, and authorizes those of others to do so. */
function associate(
  scope: Construct,
  zones: string,
  spokes: readonly PlannedSpoke[],
  { meta, zoneId, resolve }: Associating,
): Route53VpcAssociationAuthorization | undefined {
  if (spokes.length === 0) return undefined;
  const { local, hasRegion } = defineSpokes(scope, spokes, resolve);
  const config = (some: readonly PlannedSpoke[]) => ({
    ...meta,
    forEach: iterate(
      `{for pair in setproduct(keys(${zones}), ${keysOf(some)}) : "\${pair[0]} \${pair[1]}" => merge(${local}[pair[1]], { zone = pair[0] })}`,
    ),
    zoneId: Token.asString(ref(zoneId("each.value.zone"))),
    vpcId: Token.asString(ref("each.value.vpc_id")),
    ...(hasRegion && { vpcRegion: Token.asString(ref("each.value.vpc_region")) }),
  });
  const [own, others] = [false, true].map((elsewhere) =>
    spokes.filter((spoke) => spoke.elsewhere === elsewhere),
  );
  if (own && own.length > 0) new Route53ZoneAssociation(scope, "association", config(own));
  return others && others.length > 0
    ? new Route53VpcAssociationAuthorization(scope, "authorization", config(others))
    : undefined;
}

function iterate(map: string) {
  return TerraformIterator.fromMap(Token.asAnyMap(ref(map)));
}
