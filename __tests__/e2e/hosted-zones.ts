import {
  GetHostedZoneCommand,
  ListResourceRecordSetsCommand,
  ListVPCAssociationAuthorizationsCommand,
  paginateListHostedZones,
  type ResourceRecordSet,
  Route53Client,
} from "@aws-sdk/client-route-53";
import { type Credentials, TESTING } from "./credentials";

/** A private hosted zone as AWS describes it, in a form to compare. */
export interface ZoneSummary {
  readonly id: string;
  /** Without the dot at its end. */
  readonly name: string;
  /** The VPCs that are associated with it, of any account. */
  readonly vpcIds: readonly string[];
  /** The VPCs of other accounts that may be associated with it. */
  readonly authorizedVpcIds: readonly string[];
  /** All but the zone's own `NS` and `SOA`. */
  readonly records: readonly RecordSummary[];
  readonly comment: string;
}

/** A record of a hosted zone. */
export interface RecordSummary {
  /** Without the dot at its end; a wildcard is written `*`. */
  readonly name: string;
  readonly type: string;
  /** Where an alias points to, without the dot at its end. */
  readonly alias?: { readonly dnsName: string; readonly hostedZoneId: string };
}

/** A client of the double's Route 53, or of moto's; a call is tried once. */
export function route53Client(endpoint: string, credentials: Credentials = TESTING): Route53Client {
  return new Route53Client({ endpoint, region: "us-east-1", credentials, maxAttempts: 1 });
}

/** The private hosted zones of the client's account, ordered by name. */
export async function readZones(route53: Route53Client): Promise<readonly ZoneSummary[]> {
  const ids: string[] = [];
  for await (const { HostedZones = [] } of paginateListHostedZones({ client: route53 }, {})) {
    ids.push(...HostedZones.flatMap(({ Id, Config }) => (Id && Config?.PrivateZone ? [Id] : [])));
  }
  const zones = await Promise.all(ids.map((id) => readZone(route53, id.replace("/hostedzone/", ""))));
  return zones.sort((a, b) => a.name.localeCompare(b.name));
}

async function readZone(route53: Route53Client, id: string): Promise<ZoneSummary> {
  const { HostedZone, VPCs = [] } = await route53.send(new GetHostedZoneCommand({ Id: id }));
  const authorizations = await route53.send(new ListVPCAssociationAuthorizationsCommand({ HostedZoneId: id }));
  const listed = await route53.send(new ListResourceRecordSetsCommand({ HostedZoneId: id }));
  const records = listed.ResourceRecordSets ?? [];
  return {
    id,
    name: withoutDot(HostedZone?.Name),
    vpcIds: VPCs.map(({ VPCId = "" }) => VPCId).sort(),
    authorizedVpcIds: (authorizations.VPCs ?? []).map(({ VPCId = "" }) => VPCId).sort(),
    records: records.filter(({ Type }) => Type !== "NS" && Type !== "SOA").map(summarizeRecord),
    comment: HostedZone?.Config?.Comment ?? "",
  };
}

function summarizeRecord({ Name, Type, AliasTarget }: ResourceRecordSet): RecordSummary {
  const record = { name: withoutDot(Name).replace(/^\\052/, "*"), type: Type ?? "" };
  if (!AliasTarget) return record;
  const { DNSName, HostedZoneId = "" } = AliasTarget;
  return {
    ...record,
    alias: { dnsName: withoutDot(DNSName).replace(/^\\052/, "*"), hostedZoneId: HostedZoneId },
  };
}

function withoutDot(name = ""): string {
  return name.replace(/\.$/, "");
}
