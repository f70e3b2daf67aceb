import { Route53Record } from "@cdktf/provider-aws/lib/route53-record";
import { Route53VpcAssociationAuthorization } from "@cdktf/provider-aws/lib/route53-vpc-association-authorization";
import { Route53Zone } from "@cdktf/provider-aws/lib/route53-zone";
import { Route53ZoneAssociation } from "@cdktf/provider-aws/lib/route53-zone-association";
import { TerraformLocal, TerraformResource, Token } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedSharing, PlannedSpoke } from "../model/planned-sharing";
import { addressOf, localAddress } from "./addresses";
import { each, iterateOver } from "./each";
import type { EmitContext } from "./emit-context";
import { emitSpokes, keysOf } from "./spokes";
import { giveTags } from "./tags";
import { escapeTemplates } from "./templates";
import { zoneRows } from "./zone-rows";

/** Expressions for the hosted zones that were emitted. */
export interface EmittedZones {
  /** An expression for the names of the records of the endpoint `name`. */
  readonly recordNames: string;
  /** An expression for the ids of the zones, by name. */
  readonly zoneIds: string;
  /** The same for a spoke of another account: it has to wait until the hub has authorized the association. */
  readonly zoneIdsFor: (spoke: PlannedSpoke) => string | undefined;
}

/** Emits a private hosted zone for each private DNS name, its records, and the associations with VPCs. */
export function emitHostedZones(
  scope: Construct,
  { zones: planned, spokes }: PlannedSharing,
  endpoints: TerraformResource,
  context: EmitContext,
): EmittedZones {
  const local = new TerraformLocal(scope, "hosted-zones", zoneRows(planned, context));
  const rows = localAddress(local);
  const hasOpen = planned.some(({ isOpen }) => isOpen);
  const zones = emitZones(scope, rows, endpoints, { ...context, hasOpen });
  emitRecords(scope, recordsOf(rows, zones, endpoints, hasOpen), context);
  const authorizations = emitAssociations(scope, spokes, { rows, zones, context });
  return {
    recordNames: `flatten([for row in ${rows} : row.record_names if row.service == name])`,
    zoneIds: `{for name, zone in ${addressOf(zones)} : name => zone.zone_id}`,
    zoneIdsFor: ({ key, isOtherAccount }) => {
      if (!isOtherAccount || !authorizations) return undefined;
      const authorization = `${addressOf(authorizations)}["\${name} ${key}"]`;
      return `{for name, zone in ${rows} : name => ${authorization}.zone_id}`;
    },
  };
}

function emitZones(
  scope: Construct,
  rows: string,
  endpoints: TerraformResource,
  { vpcId, meta, tags, hasOpen }: EmitContext & { readonly hasOpen: boolean },
): Route53Zone {
  // A zone ignores changes of its VPCs, since associations are resources of their own, so a new hub has to replace it.
  // CDKTF's own class for terraform_data would run terraform at synth to ask for its version.
  const hub = new TerraformResource(scope, "hub", { terraformResourceType: "terraform_data" });
  hub.addOverride("input", vpcId);
  const zone = new Route53Zone(scope, "hosted-zone", {
    ...meta,
    forEach: iterateOver(() => rows),
    name: hasOpen ? '${lookup(each.value, "name", each.key)}' : Token.asString(each("key")),
    comment: `${escapeTemplates(scope.node.id)}: endpoint of ${Token.asString(each("value.service"))}`,
    vpc: [{ vpcId }],
    // AWS rejects the zone while private DNS of an endpoint is still on in the VPC.
    dependsOn: [endpoints],
    lifecycle: { ignoreChanges: ["vpc"], replaceTriggeredBy: [addressOf(hub)] },
  });
  giveTags(zone, tags);
  return zone;
}

function emitRecords(scope: Construct, records: string, { meta }: EmitContext): void {
  new Route53Record(scope, "record", {
    ...meta,
    forEach: iterateOver(emitMap(scope, "records", records)),
    zoneId: Token.asString(each("value.zone_id")),
    name: Token.asString(each("value.name")),
    type: Token.asString(each("value.type")),
    alias: {
      name: Token.asString(each("value.target.dns_name")),
      zoneId: Token.asString(each("value.target.hosted_zone_id")),
      evaluateTargetHealth: false,
    },
  });
}

/** An expression for the records: each name of each zone with each type, by name and type. */
function recordsOf(rows: string, zones: Route53Zone, endpoints: TerraformResource, hasOpen: boolean): string {
  const zoneId = `${addressOf(zones)}[zone].zone_id`;
  const target = `${addressOf(endpoints)}[row.service].dns_entry[0]`;
  const key = hasOpen ? "key = try(row.record_keys[index], name), " : "";
  const record = `{ ${key}zone_id = ${zoneId}, name = name, type = type, target = ${target} }`;
  const perZone = `[for ${hasOpen ? "index, " : ""}name in row.record_names : [for type in row.record_types : ${record}]]`;
  const label = `"\${record.${hasOpen ? "key" : "name"}} \${record.type}"`;
  return `{for record in flatten([for zone, row in ${rows} : ${perZone}]) : ${label} => record}`;
}

/** The zones, and what their associations take. */
interface ZoneContext {
  /** The address of the local that holds the zones. */
  readonly rows: string;
  readonly zones: Route53Zone;
  readonly context: EmitContext;
}

/** Associates the spokes of this account with every zone, and authorizes the spokes of other accounts to do so. */
function emitAssociations(
  scope: Construct,
  spokes: readonly PlannedSpoke[],
  { rows, zones, context: { meta, values } }: ZoneContext,
): Route53VpcAssociationAuthorization | undefined {
  if (spokes.length === 0) return undefined;
  const { local, hasRegion } = emitSpokes(scope, spokes, values);
  const config = (id: string, some: readonly PlannedSpoke[]) => ({
    ...meta,
    forEach: iterateOver(emitMap(scope, id, pairsOf(rows, zones, local, keysOf(some)))),
    zoneId: Token.asString(each("value.zone_id")),
    vpcId: Token.asString(each("value.vpc_id")),
    ...(hasRegion && { vpcRegion: Token.asString(each("value.vpc_region")) }),
  });
  const own = spokes.filter(({ isOtherAccount }) => !isOtherAccount);
  const others = spokes.filter(({ isOtherAccount }) => isOtherAccount);
  if (own.length > 0) new Route53ZoneAssociation(scope, "association", config("associations", own));
  return others.length > 0
    ? new Route53VpcAssociationAuthorization(scope, "authorization", config("authorizations", others))
    : undefined;
}

/** An expression for the associations: each zone with each spoke, by zone and spoke. */
function pairsOf(rows: string, zones: Route53Zone, spokes: string, keys: string): string {
  const association = `merge(${spokes}[pair[1]], { zone_id = ${addressOf(zones)}[pair[0]].zone_id })`;
  return `{for pair in setproduct(keys(${rows}), ${keys}) : "\${pair[0]} \${pair[1]}" => ${association}}`;
}

/**
 * Emits a map for for_each, with all that its instances need of other resources. Terraform evaluates the expression
 * of for_each again for each instance, with every resource that it refers to, but a local only once.
 */
function emitMap(scope: Construct, id: string, map: string): () => string {
  const local = new TerraformLocal(scope, id, `\${${map}}`);
  return () => localAddress(local);
}
