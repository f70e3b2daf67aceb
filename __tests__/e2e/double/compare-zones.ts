import type { EC2Client } from "@aws-sdk/client-ec2";
import {
  AssociateVPCWithHostedZoneCommand,
  type Change,
  ChangeResourceRecordSetsCommand,
  CreateHostedZoneCommand,
  type CreateHostedZoneCommandInput,
  CreateVPCAssociationAuthorizationCommand,
  DisassociateVPCFromHostedZoneCommand,
  GetHostedZoneCommand,
  type Route53Client,
} from "@aws-sdk/client-route-53";
import { type Credentials, credentialsOf, TESTING } from "../credentials";
import { route53Client } from "../hosted-zones";
import { ec2Client, makeNetwork } from "../network";

/** An account and two VPCs in it; the first account's first VPC has a subnet. */
export interface Side {
  readonly ec2: EC2Client;
  readonly route53: Route53Client;
  readonly vpcIds: readonly [string, string];
}

/** Two accounts on one of the two servers, and short words for what the first one does. */
export interface ZoneWorld extends Side {
  readonly other: Side;
  /** Makes a private zone, by default for the first VPC, and returns its id. */
  readonly createZone: (input?: Partial<CreateHostedZoneCommandInput>) => Promise<string>;
  /** Adds a VPC to a zone, by default as the first account. */
  readonly associate: (zoneId: string, vpcId: string, as?: Side) => Promise<unknown>;
  readonly disassociate: (zoneId: string, vpcId: string, as?: Side) => Promise<unknown>;
  readonly authorize: (zoneId: string, vpcId: string) => Promise<unknown>;
  readonly change: (zoneId: string, ...changes: readonly Change[]) => Promise<unknown>;
  /** The VPCs of a zone, by their place among those of both accounts. */
  readonly vpcsOf: (zoneId: string) => Promise<readonly number[]>;
}

/** What moto still gets wrong of zones: the same deed on both servers and what each makes of it. */
export interface ZoneFinding {
  /** A verb and its outcome, as the double does it. */
  readonly title: string;
  readonly observe: (world: ZoneWorld) => Promise<unknown>;
  /** What plain moto answers; when this fails, moto has improved and the double can shrink. */
  readonly moto: unknown;
  readonly double: unknown;
}

/** The domain that `createZone` makes a zone for; an endpoint of SQS has it as its private DNS name. */
export const DOMAIN = "sqs.us-east-1.amazonaws.com";

/** A VPC of the Region that these tests are in, as Route 53 names it. */
export function vpc(VPCId: string) {
  return { VPCId, VPCRegion: "us-east-1" } as const;
}

/** Makes a world of two accounts on a server. */
export async function makeZoneWorld(endpoint: string): Promise<ZoneWorld> {
  const own = await makeSide(endpoint, TESTING, 1);
  const other = await makeSide(endpoint, await credentialsOf(endpoint, "222222222222"), 0);
  const vpcIds = [...own.vpcIds, ...other.vpcIds];
  const { route53 } = own;
  return {
    ...own,
    other,
    createZone: async (input = {}) => {
      const { HostedZone } = await route53.send(
        new CreateHostedZoneCommand({
          Name: DOMAIN,
          CallerReference: String(process.hrtime.bigint()),
          HostedZoneConfig: { PrivateZone: true },
          VPC: vpc(own.vpcIds[0]),
          ...input,
        }),
      );
      return (HostedZone?.Id ?? "").replace("/hostedzone/", "");
    },
    associate: (HostedZoneId, vpcId, as = own) =>
      as.route53.send(new AssociateVPCWithHostedZoneCommand({ HostedZoneId, VPC: vpc(vpcId) })),
    disassociate: (HostedZoneId, vpcId, as = own) =>
      as.route53.send(new DisassociateVPCFromHostedZoneCommand({ HostedZoneId, VPC: vpc(vpcId) })),
    authorize: (HostedZoneId, vpcId) =>
      route53.send(new CreateVPCAssociationAuthorizationCommand({ HostedZoneId, VPC: vpc(vpcId) })),
    change: (HostedZoneId, ...changes) =>
      route53.send(new ChangeResourceRecordSetsCommand({ HostedZoneId, ChangeBatch: { Changes: [...changes] } })),
    vpcsOf: async (zoneId) => {
      const { VPCs = [] } = await route53.send(new GetHostedZoneCommand({ Id: zoneId }));
      return VPCs.map(({ VPCId = "" }) => vpcIds.indexOf(VPCId)).sort();
    },
  };
}

async function makeSide(endpoint: string, credentials: Credentials, subnets: number): Promise<Side> {
  const ec2 = ec2Client(endpoint, "us-east-1", 1, credentials);
  const first = await makeNetwork(ec2, { subnets });
  const second = await makeNetwork(ec2, { subnets: 0 });
  return { ec2, route53: route53Client(endpoint, credentials), vpcIds: [first.vpcId, second.vpcId] };
}
