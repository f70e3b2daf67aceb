import { TerraformVariable } from "cdktf";
import * as problems from "../../lib/plan/sharing-problems";
import { namesOfOtherPartition, sameVpcTwice, sharingNeedsVpcDns } from "../../lib/plan/sharing-problems";
import type { Problem } from "../../lib/problems";
import {
  HUB,
  NETWORK,
  newSharedVpcEndpoints,
  newSharedVpcEndpointsSpoke,
  newStack,
  newVpcEndpoints,
  spokeVpc,
  toldAboutShared,
  toldBy,
  VPC,
} from "../defined";

/** The functions of sharing-problems.ts that make a problem: each has a row below, or this file does not compile. */
type MessageName = {
  [Name in keyof typeof problems]: (typeof problems)[Name] extends (text: string, ...rest: never[]) => Problem
    ? Name
    : never;
}[keyof typeof problems];

type Row = readonly [props: object, told: string];

const HEADING = 'Cannot define the VPC endpoints of "stack/endpoints": 1 problem';
const SQS = { services: ["sqs"] };
const ORDERS = { vpcId: spokeVpc(1), ingressCidrBlocks: ["10.1.0.0/16"] };
const PROFILE = { ...SQS, profile: {} };

const REFUSED = {
  malformedSpokeKey: [
    { ...SQS, spokes: { "orders.prod": ORDERS } },
    'spokes["orders.prod"]: "orders.prod" cannot be the key of a spoke: use 1 to 64 letters, digits, "-" or "_", since it becomes part of addresses in Terraform',
  ],
  malformedAccountId: [
    { ...SQS, spokes: { orders: { ...ORDERS, accountId: "2222" } } },
    'spokes.orders.accountId: "2222" is not an AWS account id: write its 12 digits as a string',
  ],
  sameSpoke: [
    { ...SQS, spokes: { orders: ORDERS, search: ORDERS } },
    `spokes.search.vpcId: ${spokeVpc(1)} is also the VPC of spokes.orders, and AWS associates a VPC once: remove one of the two`,
  ],
  hubAmongSpokes: [
    { ...SQS, spokes: { hub: { ...ORDERS, vpcId: VPC } } },
    `spokes.hub.vpcId: ${VPC} is the hub itself, which resolves the names already: remove this spoke`,
  ],
  blocksNotUsed: [
    { ...SQS, spokes: { orders: ORDERS }, securityGroupIds: ["sg-0123456789abcdef0"] },
    "spokes.orders.ingressCidrBlocks: No security group is created that could admit these blocks: admit them in the existing groups and remove them here, or give securityGroup too",
  ],
  malformedPrincipal: [
    { ...SQS, profile: { principals: ["o-a1b2c3d4e5"] } },
    'profile.principals[0]: "o-a1b2c3d4e5" is neither an account id nor the ARN of an organization or an organizational unit, such as "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5"',
  ],
  malformedProfileName: [
    { ...SQS, profile: { name: "shared.endpoints" } },
    'profile.name: "shared.endpoints" cannot be the name of a Route 53 Profile: use 1 to 64 letters, digits, spaces, "-", "_" or "\'", and not digits alone',
  ],
  profileOfOtherRegion: [
    { ...PROFILE, spokes: { orders: { ...ORDERS, region: "us-east-1" } } },
    "spokes.orders.region: A Route 53 Profile serves VPCs of its own region only: define another hub in that region, or share by hosted zones",
  ],
  notShareable: [
    { services: ["s3express"] },
    'services[0]: "s3express" is a gateway endpoint only, which serves the route tables of its own VPC: make one in each VPC with VpcEndpoints, it is free',
  ],
  malformedHostName: [
    { services: { sqs: { privateDnsNames: ["https://sqs.example.com"] } } },
    'services.sqs.privateDnsNames[0]: "https://sqs.example.com" is not a private DNS name: write it as DescribeVpcEndpointServices does, such as "sqs.us-east-1.amazonaws.com" or "*.dkr.ecr.us-east-1.amazonaws.com"',
  ],
  privateNamesUnknown: [
    { services: { "sqs-fips": {} } },
    'services["sqs-fips"].privateDnsNames: The private DNS names of "sqs-fips" are not known here, and they name its hosted zones: give those that `aws ec2 describe-vpc-endpoint-services --service-names com.amazonaws.eu-west-1.sqs-fips --query "ServiceDetails[].PrivateDnsNames[].PrivateDnsName"` prints, or share by a Route 53 Profile (profile: {}), which needs no names',
  ],
  noPrivateNames: [
    { services: { "iot.data": { ports: [443] } } },
    'services["iot.data"].privateDnsNames: AWS has no private DNS name for "iot.data" (IoT Greengrass/IoT Core docs: leave DNS name off, make own hosted zone, 2026): give the host names that your clients use as privateDnsNames, or make the endpoint with VpcEndpoints in the VPCs that need it',
  ],
  noNamesToShare: [
    { services: { "iot.data": { ports: [443] } }, profile: {} },
    'services["iot.data"]: AWS has no private DNS name for "iot.data" (IoT Greengrass/IoT Core docs: leave DNS name off, make own hosted zone, 2026), so a Route 53 Profile cannot share it: share it by hosted zones with privateDnsNames, or make it with VpcEndpoints in the VPCs that need it',
  ],
  namesWithProfile: [
    { services: { sqs: { privateDnsNames: ["sqs.eu-west-1.amazonaws.com"] } }, profile: {} },
    "services.sqs.privateDnsNames: Private DNS names are for hosted zones, and a Route 53 Profile takes those of the endpoints themselves: remove privateDnsNames or profile",
  ],
  sameZone: [
    { services: { kms: { privateDnsNames: ["*.sqs.eu-west-1.amazonaws.com"] }, sqs: {} } },
    'services.sqs.privateDnsNames: kms needs the hosted zone "sqs.eu-west-1.amazonaws.com" too, and a VPC resolves a name by one zone: remove one of the two services, or one of the names',
  ],
  addressTypeUnknown: [
    { ...SQS, ipAddressType: "${var.type}" },
    'ipAddressType: Received a Terraform token, but whether a hosted zone gets A or AAAA records is decided at synth: write "ipv4", "ipv6" or "dualstack"',
  ],
} as const satisfies { readonly [Name in MessageName]?: Row };

const OPEN_GROUP = { securityGroup: { ingressCidrBlocks: ["10.0.0.0/8"] } };

const WARNED_OF = {
  spokeNotAdmitted: [
    { ...SQS, spokes: { orders: { vpcId: spokeVpc(1) } } },
    'spokes.orders: The security group admits no block of the spoke "orders", so its clients resolve the names and reach nothing: give ingressCidrBlocks, or admit them by securityGroup',
  ],
  sharedForMoney: [
    { services: { s3: {} } },
    'services.s3: A gateway cannot be shared, so this is an interface endpoint of "s3", billed by hour, zone and GB, while a gateway in each VPC is free: make those with VpcEndpoints, or say types: ["Interface"] to confirm',
  ],
  manyZones: [
    { services: { sqs: { privateDnsNames: hosts(501) } } },
    "services: 501 hosted zones exceed the default quota of 500 for an account: ask AWS to raise it before you apply",
  ],
  manyVpcsPerZone: [
    { ...SQS, ...OPEN_GROUP, spokes: spokes(300) },
    "spokes: 301 VPCs with the hub exceed the default quota of 300 for a hosted zone: share by a Route 53 Profile (profile: {}), or ask AWS to raise it before you apply",
  ],
  manyAssociations: [
    { services: { sqs: { privateDnsNames: hosts(7) } }, ...OPEN_GROUP, spokes: spokes(100) },
    "spokes: 7 hosted zones in 100 spokes are 700 associations, and Terraform reads each in every plan at the 5 requests a second that Route 53 allows an account: 3 minutes or more. A Route 53 Profile (profile: {}) needs one association for each spoke",
  ],
  manyProfileVpcs: [
    { ...PROFILE, ...OPEN_GROUP, spokes: spokes(1001) },
    "spokes: 1001 spokes exceed the default quota of 1000 VPCs for a Route 53 Profile: ask AWS to raise it before you apply",
  ],
} as const satisfies { readonly [Name in MessageName]?: Row };

/** Messages that need more than the props of one hub, and have a test of their own below. */
const OF_SEVERAL = [
  "manyAuthorizations",
  "sharedTwice",
  "noSuchSpoke",
  "associatedByHub",
  "profileInsteadOfZones",
  "profileTwice",
  "zonesOrProfile",
] as const;

type Asserted = keyof typeof REFUSED | keyof typeof WARNED_OF | (typeof OF_SEVERAL)[number];

describe("Every message about sharing", () => {
  test.each(Object.entries(REFUSED))("%s is told once, in full, with its path", (_name, [props, told]) => {
    expect(toldAboutShared(props)).toEqual([HEADING, `  - ${told}`]);
  });

  test.each(Object.entries(WARNED_OF))("%s is told once, in full, as a warning", (_name, [props, told]) => {
    expect(toldAboutShared(props)).toEqual([`warning ${told}`]);
  });

  test("has a row", () => {
    // The compiler compares the names.
    const missing: readonly Exclude<MessageName, Asserted>[] = [];
    const complete: readonly never[] = missing;
    expect(complete).toEqual([]);
    const asserted: readonly string[] = [...Object.keys(REFUSED), ...Object.keys(WARNED_OF), ...OF_SEVERAL];
    const guards = [namesOfOtherPartition.name, sameVpcTwice.name, sharingNeedsVpcDns.name];
    expect(Object.keys(problems).filter((name) => ![...asserted, ...guards].includes(name))).toEqual([]);
  });

  test("ends without a full stop and has no contraction", () => {
    const texts = [REFUSED, WARNED_OF].flatMap((rows) => Object.values(rows)).map(([, told]) => told);
    expect(texts.filter((text) => /\.$|n't|'re|'ll/.test(text))).toEqual([]);
  });
});

describe("manyAuthorizations()", () => {
  test("is told beside the quota of VPCs, which is smaller", () => {
    const others = { ...SQS, ...OPEN_GROUP, spokes: spokes(1001, { accountId: "222222222222" }) };
    expect(toldAboutShared(others)).toContain(
      "warning spokes: 1001 spokes in other accounts exceed the quota of 1000 authorizations for a hosted zone: share by a Route 53 Profile (profile: {})",
    );
  });
});

describe("sharedTwice()", () => {
  test("names the other construct, the service and the VPC", () => {
    const stack = newStack();
    newVpcEndpoints(stack, "first", { ...NETWORK, vpcId: spokeVpc(1), services: ["sqs"] });
    expect(toldAboutShared({ services: { sqs: {}, kms: {} }, spokes: { orders: ORDERS } }, stack)).toEqual([
      HEADING,
      `  - services.sqs: The construct "stack/first" already gives "sqs" private DNS in ${spokeVpc(1)}, and a VPC has room for one: remove the service or the VPC from one of the two`,
    ]);
  });
});

describe("profileTwice()", () => {
  test("names the other construct and the VPC", () => {
    const stack = newStack();
    const shared = { spokes: { orders: ORDERS }, profile: {} };
    newSharedVpcEndpoints(stack, "first", { ...HUB, ...SQS, ...shared });
    const second = { ...shared, vpcId: spokeVpc(8), services: { kms: {} } };
    expect(toldAboutShared(second, stack)).toEqual([
      HEADING,
      `  - spokes.orders.vpcId: The construct "stack/first" already associates ${spokeVpc(1)} with its Route 53 Profile, and a VPC has room for one: remove the VPC from one of the two, or put the services of both into one`,
    ]);
  });
});

describe("noSuchSpoke()", () => {
  test.each([
    [{}, "are none"],
    [{ orders: ORDERS }, 'is "orders"'],
    [{ orders: ORDERS, search: { ...ORDERS, vpcId: spokeVpc(2) } }, 'are "orders" and "search"'],
  ])("names the spokes of %j", (given, there) => {
    const hub = newSharedVpcEndpoints(newStack(), "endpoints", { ...HUB, ...SQS, spokes: given });
    expect(() => hub.zoneIdsFor("billing")).toThrow(
      new Error(`spokes: There is no spoke "billing": there ${there}`),
    );
  });
});

describe("associatedByHub()", () => {
  test("is told of a spoke without account", () => {
    const props = { ...HUB, ...SQS, spokes: { orders: ORDERS } };
    const hub = newSharedVpcEndpoints(newStack(), "endpoints", props);
    expect(() => hub.zoneIdsFor("orders")).toThrow(
      new Error(
        'spokes.orders: The hub associates the spoke "orders" itself, since it is of the same account: remove the SharedVpcEndpointsSpoke, or give the accountId of the spoke',
      ),
    );
  });
});

describe("profileInsteadOfZones()", () => {
  test("says what to pass instead", () => {
    const props = { ...HUB, ...PROFILE, spokes: { orders: ORDERS } };
    const hub = newSharedVpcEndpoints(newStack(), "endpoints", props);
    expect(() => hub.zoneIdsFor("orders")).toThrow(
      new Error("profile: A Route 53 Profile shares the names, so there are no hosted zones: pass profileId"),
    );
  });
});

describe("zonesOrProfile()", () => {
  const either = "give either zoneIds of the hub (hub.zoneIdsFor(...)) or its profileId";
  const one = "give zoneIds of the hub (hub.zoneIdsFor(...)) or its profileId";
  test.each([
    ["neither", {}, `Missing: ${one}`],
    ["no zones", { zoneIds: {} }, `Missing: ${one}`],
    [
      "both",
      { zoneIds: { "sqs.eu-west-1.amazonaws.com": "Z1" }, profileId: "rp-1" },
      `Received both: ${either}`,
    ],
  ])("is told of %s", (_about, props, told) => {
    const spoke = () => newSharedVpcEndpointsSpoke(newStack(), "endpoints", { vpcId: spokeVpc(1), ...props });
    expect(toldBy(spoke)).toEqual([HEADING, `  - zoneIds: ${told}`]);
  });
});

describe("privateNamesUnknown()", () => {
  const names =
    "they name its hosted zones: give those that `aws ec2 describe-vpc-endpoint-services --service-names";
  test("leaves a place for a region that only Terraform knows", () => {
    const region = new TerraformVariable(newStack(), "region", { type: "string" }).stringValue;
    expect(toldAboutShared({ services: ["sqs-fips"], region })[1]).toContain(
      `${names} com.amazonaws.<region>.sqs-fips --query`,
    );
  });

  test("names the service of a custom one", () => {
    const serviceName = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";
    const customServices = { partner: { type: "Interface", serviceName } };
    expect(toldAboutShared({ services: {}, customServices })[1]).toContain(`${names} ${serviceName} --query`);
  });
});

describe("Messages that Terraform shows", () => {
  test("say the state of the VPC and what to do", () => {
    expect(sharingNeedsVpcDns()).toBe(
      "The names of shared endpoints resolve where both DNS attributes of the VPC are on, but ${self.id} has enable_dns_support = ${self.enable_dns_support}, enable_dns_hostnames = ${self.enable_dns_hostnames}: turn both on.",
    );
    expect(sameVpcTwice("vpc-1, vpc-1")).toBe(
      "A VPC is there twice among those of the hub and its spokes (vpc-1, vpc-1), and AWS associates a VPC once: give each spoke its own, and none that of the hub. No endpoint was created.",
    );
    expect(namesOfOtherPartition()).toBe(
      "The hosted zones have the names of commercial and GovCloud regions, since the region was not known at synth, but this region is elsewhere: give region as a literal. No endpoint was created.",
    );
  });
});

function hosts(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `host-${index}.example.com`);
}

function spokes(count: number, more = {}): object {
  const one = (index: number) => [`spoke-${index}`, { vpcId: spokeVpc(index), ...more }] as const;
  return Object.fromEntries(Array.from({ length: count }, (_, index) => one(index)));
}
