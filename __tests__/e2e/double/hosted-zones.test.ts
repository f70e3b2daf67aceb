import { CreateVpcEndpointCommand, type EC2Client } from "@aws-sdk/client-ec2";
import {
  CreateHostedZoneCommand,
  DeleteHostedZoneCommand,
  DeleteVPCAssociationAuthorizationCommand,
  GetChangeCommand,
  GetHostedZoneCommand,
  ListHostedZonesByVPCCommand,
  ListVPCAssociationAuthorizationsCommand,
} from "@aws-sdk/client-route-53";
import { describeEndToEnd } from "../tools";
import { refusalOf } from "./compare";
import { DOMAIN, makeZoneWorld, vpc, type ZoneFinding } from "./compare-zones";
import { type Double, startDouble } from "./double";

const TAKEN =
  "ConflictingDomainExists: The VPC vpc-ID in region us-east-1 has already been associated with the hosted zone";

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  return (await refusalOf(attempt)).split(":")[0] ?? "";
}

function createEndpoint(ec2: EC2Client, VpcId: string, service = "sqs", PrivateDnsEnabled = true) {
  const ServiceName = `com.amazonaws.us-east-1.${service}`;
  return ec2.send(
    new CreateVpcEndpointCommand({ VpcId, ServiceName, VpcEndpointType: "Interface", PrivateDnsEnabled }),
  );
}

// The rules: https://docs.aws.amazon.com/Route53/latest/APIReference/API_Operations_Amazon_Route_53.html
const FINDINGS: readonly ZoneFinding[] = [
  {
    title: "makes a zone private because it names a VPC",
    observe: async ({ createZone, route53 }) => {
      const Id = await createZone({ HostedZoneConfig: { Comment: "shared" } });
      const { HostedZone, VPCs = [] } = await route53.send(new GetHostedZoneCommand({ Id }));
      return { config: HostedZone?.Config, vpcs: VPCs.length };
    },
    moto: { config: { Comment: "shared", PrivateZone: false }, vpcs: 0 },
    double: { config: { Comment: "shared", PrivateZone: true }, vpcs: 1 },
  },
  {
    title: "refuses a zone for a VPC of another account",
    observe: ({ createZone, other }) => refusalOf(createZone({ VPC: vpc(other.vpcIds[0]) })),
    moto: "accepted",
    double:
      "InvalidVPCId: The VPC ID that you specified either isn't a valid ID or the current account is not " +
      "authorized to access this VPC.",
  },
  {
    title: "refuses a second zone of a name for a VPC",
    observe: async ({ createZone }) => {
      await createZone();
      return refusalOf(createZone());
    },
    moto: "accepted",
    double: `${TAKEN} ZONE-ID with the same domain name.`,
  },
  {
    title: "refuses all but one of the zones that ask for one name at once",
    observe: async ({ createZone }) => {
      const attempts = [1, 2, 3].map(() => refusalOf(createZone()));
      return (await Promise.all(attempts)).filter((answer) => answer === "accepted").length;
    },
    moto: 3,
    double: 1,
  },
  {
    title: "refuses to associate a VPC that has a zone of the name, be it this one or another",
    observe: async ({ associate, createZone, vpcIds: [first, second] }) => {
      const one = await createZone();
      await createZone({ VPC: vpc(second) });
      return [await codeOf(associate(one, first)), await codeOf(associate(one, second))];
    },
    moto: ["accepted", "accepted"],
    double: ["ConflictingDomainExists", "ConflictingDomainExists"],
  },
  {
    title: "refuses the zone's account to associate a VPC of another account, authorized or not",
    observe: async ({ associate, authorize, createZone, other: { vpcIds } }) => {
      const zone = await createZone();
      await authorize(zone, vpcIds[0]).catch(() => undefined);
      return refusalOf(associate(zone, vpcIds[0]));
    },
    moto: "accepted",
    double: "NotAuthorizedException: The VPC: vpc-ID has not authorized to associate with your hosted zone.",
  },
  {
    title: "refuses the VPC's account what the zone's account did not authorize for this VPC",
    observe: async ({ associate, authorize, createZone, other }) => {
      const zone = await createZone();
      await authorize(zone, other.vpcIds[1]).catch(() => undefined);
      return refusalOf(associate(zone, other.vpcIds[0], other));
    },
    moto: "NoSuchHostedZone: No hosted zone found with ID: ZONE-ID",
    double:
      "NotAuthorizedException: Associating the specified VPC with the specified hosted zone has not been " +
      "authorized.",
  },
  {
    title: "lets the VPC's account associate what is authorized, and shows it to both accounts",
    observe: async ({ associate, authorize, createZone, other, vpcsOf }) => {
      const zone = await createZone();
      const authorized = await codeOf(authorize(zone, other.vpcIds[0]));
      const associated = await codeOf(associate(zone, other.vpcIds[0], other));
      const asked = { VPCId: other.vpcIds[0], VPCRegion: "us-east-1" } as const;
      const { HostedZoneSummaries = [] } = await other.route53.send(new ListHostedZonesByVPCCommand(asked));
      const listed = HostedZoneSummaries.map(({ Name, Owner }) => `${Name} ${Owner?.OwningAccount}`);
      return { authorized, associated, vpcs: await vpcsOf(zone), listed };
    },
    moto: { authorized: expect.any(String), associated: "NoSuchHostedZone", vpcs: [0], listed: [] },
    double: {
      authorized: "accepted",
      associated: "accepted",
      vpcs: [0, 2],
      listed: [`${DOMAIN}. 123456789012`],
    },
  },
  {
    title: "keeps an authorization after its use, and the association after the authorization is gone",
    observe: async ({ associate, authorize, createZone, other, route53, vpcsOf }) => {
      const HostedZoneId = await createZone();
      const list = async () => {
        const asked = new ListVPCAssociationAuthorizationsCommand({ HostedZoneId });
        return (await route53.send(asked)).VPCs?.map(({ VPCId = "" }) => other.vpcIds.indexOf(VPCId));
      };
      try {
        for (const id of other.vpcIds) await authorize(HostedZoneId, id);
        await associate(HostedZoneId, other.vpcIds[0], other);
        const before = await list();
        const gone = { HostedZoneId, VPC: vpc(other.vpcIds[0]) };
        await route53.send(new DeleteVPCAssociationAuthorizationCommand(gone));
        const again = route53.send(new DeleteVPCAssociationAuthorizationCommand(gone));
        return { before, after: await list(), again: await codeOf(again), vpcs: await vpcsOf(HostedZoneId) };
      } catch {
        return "authorizations are not known";
      }
    },
    moto: "authorizations are not known",
    double: { before: [0, 1], after: [1], again: "VPCAssociationAuthorizationNotFound", vpcs: [0, 2] },
  },
  {
    title: "lists the zones of a VPC for its account only",
    observe: async ({ createZone, other, vpcIds: [first] }) => {
      await createZone();
      const asked = new ListHostedZonesByVPCCommand({ VPCId: first, VPCRegion: "us-east-1" });
      return refusalOf(other.route53.send(asked));
    },
    moto: "accepted",
    double: "AccessDenied: The VPC vpc-ID in region us-east-1 that you provided is not owned by you.",
  },
  {
    title: "lists the zones of a VPC page by page",
    observe: async ({ createZone, route53, vpcIds: [first] }) => {
      for (const Name of ["one.example", "two.example", "three.example"]) await createZone({ Name });
      const asked = { VPCId: first, VPCRegion: "us-east-1", MaxItems: 2 } as const;
      const page = await route53.send(new ListHostedZonesByVPCCommand(asked));
      const { NextToken } = page;
      const rest = NextToken ? await route53.send(new ListHostedZonesByVPCCommand({ ...asked, NextToken })) : undefined;
      return [page.HostedZoneSummaries?.length, rest?.HostedZoneSummaries?.length, rest?.NextToken];
    },
    moto: [3, undefined, undefined],
    double: [2, 1, undefined],
  },
  {
    title: "denies another account's zone instead of not knowing it",
    observe: async ({ createZone, other }) => {
      const asked = new GetHostedZoneCommand({ Id: await createZone() });
      return refusalOf(other.route53.send(asked));
    },
    moto: "NoSuchHostedZone: No hosted zone found with ID: ZONE-ID",
    double: "AccessDenied: User: arn:aws:iam::222222222222:root is not authorized to access this resource",
  },
  {
    title: "refuses to end an association that is not there",
    observe: async ({ associate, createZone, disassociate, vpcIds: [, second], other }) => {
      const zone = await createZone();
      await associate(zone, second);
      return refusalOf(disassociate(zone, other.vpcIds[0]));
    },
    moto: "accepted",
    double: "VPCAssociationNotFound: The specified VPC and hosted zone are not currently associated.",
  },
  {
    title: "lets the account of the VPC or of the zone end an association, and no third VPC's",
    observe: async ({ associate, authorize, createZone, disassociate, other, vpcIds: [, second], vpcsOf }) => {
      const zone = await createZone();
      await associate(zone, second);
      for (const id of other.vpcIds) {
        await authorize(zone, id).catch(() => undefined);
        await associate(zone, id, other).catch(() => undefined);
      }
      const attempts = [
        await codeOf(disassociate(zone, other.vpcIds[0], other)),
        await codeOf(disassociate(zone, other.vpcIds[1])),
        await codeOf(disassociate(zone, second, other)),
      ];
      return { attempts, vpcs: await vpcsOf(zone) };
    },
    moto: { attempts: ["NoSuchHostedZone", "accepted", "NoSuchHostedZone"], vpcs: [0, 1] },
    double: { attempts: ["accepted", "accepted", "AccessDenied"], vpcs: [0, 1] },
  },
  {
    title: "refuses private DNS of an endpoint whose name a zone of the VPC has",
    observe: async ({ associate, createZone, ec2, vpcIds }) => {
      const zone = await createZone();
      await associate(zone, vpcIds[1]);
      await createZone({ Name: "dkr.ecr.us-east-1.amazonaws.com." });
      return [
        await refusalOf(createEndpoint(ec2, vpcIds[0])),
        await codeOf(createEndpoint(ec2, vpcIds[1])),
        await codeOf(createEndpoint(ec2, vpcIds[0], "ecr.dkr")),
        await codeOf(createEndpoint(ec2, vpcIds[0], "sqs", false)),
        await codeOf(createEndpoint(ec2, vpcIds[0], "sns")),
      ];
    },
    moto: ["accepted", "accepted", "accepted", "accepted", "accepted"],
    double: [
      "InvalidParameter: private-dns-enabled cannot be set because there is already a conflicting DNS domain " +
        "for sqs.us-east-1.amazonaws.com in the VPC vpc-ID",
      "InvalidParameter",
      "InvalidParameter",
      "accepted",
      "accepted",
    ],
  },
  {
    title: "refuses a zone or an association whose name private DNS of an endpoint has",
    observe: async ({ associate, createZone, ec2, vpcIds: [first, second] }) => {
      await createEndpoint(ec2, first);
      const zone = await createZone({ VPC: vpc(second) });
      return [await refusalOf(createZone()), await codeOf(associate(zone, first))];
    },
    moto: ["accepted", "accepted"],
    double: [`${TAKEN} vpce-ID with the same domain name.`, "ConflictingDomainExists"],
  },
];

describeEndToEnd("the double's hosted zones", () => {
  let double: Double;

  beforeAll(async () => {
    double = await startDouble();
  });

  afterAll(() => double.stop());

  test.each(FINDINGS)("$title, which plain moto does not", async ({ observe, moto, double: right }) => {
    expect(await observe(await makeZoneWorld(double.motoEndpoint))).toEqual(moto);
    expect(await observe(await makeZoneWorld(double.endpoint))).toEqual(right);
  });

  test("allow zones of a parent and of a child name in one VPC", async () => {
    const { createZone } = await makeZoneWorld(double.endpoint);
    await createZone();
    expect(await codeOf(createZone({ Name: "amazonaws.com" }))).toBe("accepted");
    expect(await codeOf(createZone({ Name: `queue.${DOMAIN}` }))).toBe("accepted");
  });

  test("keep their last VPC, go with their associations and free the name", async () => {
    const { associate, createZone, disassociate, route53, vpcIds } = await makeZoneWorld(double.endpoint);
    const Id = await createZone();
    expect(await codeOf(disassociate(Id, vpcIds[0]))).toBe("LastVPCAssociation");
    await associate(Id, vpcIds[1]);
    await disassociate(Id, vpcIds[0]);
    await route53.send(new DeleteHostedZoneCommand({ Id }));
    expect(await codeOf(route53.send(new GetHostedZoneCommand({ Id })))).toBe("NoSuchHostedZone");
    expect(await codeOf(createZone({ VPC: vpc(vpcIds[1]) }))).toBe("accepted");
  });

  test("stay public without a VPC, and can have none", async () => {
    const { associate, route53, vpcIds } = await makeZoneWorld(double.endpoint);
    const asked = new CreateHostedZoneCommand({ Name: "example.com", CallerReference: "public" });
    const { HostedZone } = await route53.send(asked);
    expect(HostedZone?.Config?.PrivateZone).toBe(false);
    const zone = (HostedZone?.Id ?? "").replace("/hostedzone/", "");
    expect(await codeOf(associate(zone, vpcIds[0]))).toBe("PublicZoneVPCAssociation");
  });

  test("answer Throttling and are counted by action", async () => {
    const { createZone, route53 } = await makeZoneWorld(double.endpoint);
    const asked = new GetHostedZoneCommand({ Id: await createZone() });
    const mark = double.calls.mark();
    double.inject("GetHostedZone", "throttle");
    expect(await refusalOf(route53.send(asked))).toBe("Throttling: Rate exceeded");
    await route53.send(asked);
    expect(mark.byAction()).toEqual({ GetHostedZone: 2 });
  });

  test("are forgotten when the double is reset", async () => {
    const { authorize, createZone, other } = await makeZoneWorld(double.endpoint);
    const zone = await createZone();
    await authorize(zone, other.vpcIds[0]);
    await double.reset();
    const { createZone: createAgain, route53 } = await makeZoneWorld(double.endpoint);
    expect(await codeOf(createAgain())).toBe("accepted");
    expect(await codeOf(route53.send(new GetHostedZoneCommand({ Id: zone })))).toBe("NoSuchHostedZone");
  });
});

describeEndToEnd("startDouble({ changeInfo })", () => {
  test("reports a change's progress only when it is asked to", async () => {
    for (const changeInfo of [false, true]) {
      const double = await startDouble({ changeInfo });
      try {
        const { associate, createZone, route53, vpcIds } = await makeZoneWorld(double.endpoint);
        const status = { ChangeInfo: { Status: "INSYNC" } };
        const answer = await associate(await createZone(), vpcIds[1]);
        if (changeInfo) expect(answer).toMatchObject(status);
        else expect(answer).not.toHaveProperty("ChangeInfo");
        expect(await route53.send(new GetChangeCommand({ Id: "C2682N5HXP0BZ4" }))).toMatchObject(status);
      } finally {
        await double.stop();
      }
    }
  });
});
