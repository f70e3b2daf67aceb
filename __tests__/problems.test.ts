import { EndpointModuleStack, VpcEndpoints } from "../lib";
import * as problems from "../lib/problems";
import { describe as inOneLine, type Problem, refusal, settleFacts, settleListed } from "../lib/problems";
import { NETWORK, newApp, newStack, toldAbout, VPC } from "./defined";

/** The functions of problems.ts that make a problem: each has a row below, or this file does not compile. */
type MessageName = {
  [Name in keyof typeof problems]: (typeof problems)[Name] extends (text: string, ...rest: never[]) => Problem
    ? Name
    : never;
}[keyof typeof problems];

type Row = readonly [props: object, told: string];

const PRIVATE_SERVICE = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";
const RESOURCE = "arn:aws:vpc-lattice:eu-west-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0";
const POLICY = [{ actions: ["*"], resources: ["*"] }];
const SQS = { services: ["sqs"] };

const REFUSED = {
  noServices: [
    { services: {} },
    "services: No service is named: add at least one, such as services: { sqs: {} }",
  ],
  unknownService: [
    { services: { sqss: {} } },
    'services.sqss: "sqss" is not an endpoint service of the catalogue: did you mean "sqs"? A service outside the catalogue goes into customServices',
  ],
  fullServiceName: [
    { services: { "com.amazonaws.eu-west-1.sqs": {} } },
    'services["com.amazonaws.eu-west-1.sqs"]: "com.amazonaws.eu-west-1.sqs" is a full service name, but services are named by their last part: did you mean "sqs"?',
  ],
  catalogueKey: [
    { ...SQS, customServices: { kms: { type: "Interface", serviceName: PRIVATE_SERVICE } } },
    'customServices.kms: "kms" is a service of the catalogue: move it to services, or choose another key',
  ],
  reservedKey: [
    { ...SQS, customServices: { "db.Interface": { type: "Interface", serviceName: PRIVATE_SERVICE } } },
    'customServices["db.Interface"]: "db.Interface" ends like the key of a second endpoint of one service, such as "s3.Interface": choose another key',
  ],
  notInRegion: [
    { services: { batch: {} }, region: "ap-northeast-3" },
    'services.batch: "batch" has no endpoint in ap-northeast-3: remove it in this region; if AWS has changed since, set catalogueFacts to "warn"',
  ],
  typeNotOffered: [
    { services: { sqs: { types: ["Gateway"] } } },
    'services.sqs.types: "sqs" has no Gateway endpoint: use "Interface", or leave types out',
  ],
  optionOfOtherType: [
    { services: { s3: { privateDnsEnabled: true } } },
    'services.s3.privateDnsEnabled: This option belongs to endpoints of type "Interface", and this one is of type "Gateway": remove it, or ask for that type with types: ["Interface"]',
  ],
  inboundResolverOfS3: [
    { services: { dynamodb: { types: ["Interface"], privateDnsOnlyForInboundResolverEndpoint: true } } },
    'services.dynamodb.privateDnsOnlyForInboundResolverEndpoint: "dynamodb" has no such option, since only "s3" has private DNS beside a gateway: remove privateDnsOnlyForInboundResolverEndpoint; if AWS has changed since, set catalogueFacts to "warn"',
  ],
  inboundWithoutPrivateDns: [
    {
      services: {
        s3: {
          types: ["Gateway", "Interface"],
          privateDnsEnabled: false,
          privateDnsOnlyForInboundResolverEndpoint: true,
        },
      },
    },
    "services.s3.privateDnsOnlyForInboundResolverEndpoint: Private DNS is off for this endpoint, so that it serves no names to inbound Resolver endpoints either: remove this option, or set privateDnsEnabled to true",
  ],
  portsUnknown: [
    { services: { "iot.data": {} } },
    'services["iot.data"].ports: No source states the ports of "iot.data", and the security group opens ports: give ports, such as ports: [443], or securityGroupIds',
  ],
  noSubnets: [
    { services: ["sqs", "kms", "logs"], subnetIds: undefined },
    'subnetIds: No subnets are given for the network interfaces of "sqs", "kms" and "logs": give subnetIds for all, or for each service',
  ],
  noRouteTables: [
    { services: ["s3"], routeTableIds: undefined },
    'routeTableIds: No route tables are given for the gateways of "s3": give routeTableIds for all, or for each service, or [] where the routes are managed elsewhere',
  ],
  oneSubnetOnly: [
    { ...SQS, customServices: { firewall: { type: "GatewayLoadBalancer", serviceName: PRIVATE_SERVICE } } },
    "customServices.firewall.subnetIds: A Gateway Load Balancer endpoint has exactly one subnet, received 2: give subnetIds with one subnet, and one endpoint for each zone",
  ],
  addressOutsideSubnets: [
    { subnetIds: [NETWORK.subnetIds[0]], services: { sqs: oneAddress("subnet-0000000a", "10.0.9.10") } },
    'services.sqs.subnetConfigurations[0].subnetId: "subnet-0000000a" is not among the subnets of this endpoint: add it to subnetIds',
  ],
  partialAddresses: [
    { services: { sqs: oneAddress(NETWORK.subnetIds[0], "10.0.9.10") } },
    "services.sqs.subnetConfigurations: 1 of the endpoint's 2 subnets have a fixed address, and Terraform would plan a change of the others for ever: give an address for each subnet",
  ],
  addressMissing: [
    {
      subnetIds: [NETWORK.subnetIds[0]],
      services: { sqs: { ...oneAddress(NETWORK.subnetIds[0], "10.0.9.10"), ipAddressType: "dualstack" } },
    },
    'services.sqs.subnetConfigurations[0].ipv6: Missing: an endpoint with the IP address type "dualstack" has an IPv6 address in each subnet, and Terraform would plan a change for ever where AWS picks it: give the address',
  ],
  addressNotServed: [
    {
      subnetIds: [NETWORK.subnetIds[0]],
      services: { sqs: { subnetConfigurations: [{ subnetId: NETWORK.subnetIds[0], ipv6: "2001:db8::5" }] } },
    },
    'services.sqs.subnetConfigurations[0].ipv6: An endpoint with the IP address type "ipv4" has no IPv6 address: give ipv4 in its place, or set ipAddressType to "ipv6" or "dualstack"',
  ],
  tooManyGroups: [
    { ...SQS, securityGroupIds: groups(17) },
    "securityGroupIds: 17 security groups on one endpoint exceed 16, the highest quota that AWS grants for a network interface: merge groups",
  ],
  noPrivateDns: [
    { services: { "dynamodb-streams": { privateDnsEnabled: true } } },
    'services["dynamodb-streams"].privateDnsEnabled: "dynamodb-streams" has no private DNS name (DynamoDB Streams PrivateLink docs, 2026): set services["dynamodb-streams"].privateDnsEnabled to false, or leave it out; if AWS has changed since, set catalogueFacts to "warn"',
  ],
  recordTypeNotServed: [
    { services: { sqs: { dnsRecordIpType: "dualstack" } } },
    'services.sqs.dnsRecordIpType: DNS records of type "dualstack" cannot be served with the IP address type "ipv4": use "ipv4", or change ipAddressType',
  ],
  recordTypeFixed: [
    { services: { dynamodb: { dnsRecordIpType: "ipv4" } } },
    'services.dynamodb.dnsRecordIpType: The gateway of "dynamodb" has DNS records of type "service-defined" only: remove dnsRecordIpType; if AWS has changed since, set catalogueFacts to "warn"',
  ],
  ipTypeNotOffered: [
    { services: { "ecr.api": { ipAddressType: "dualstack" } } },
    'services["ecr.api"].ipAddressType: "ecr.api" has IPv4 endpoints only, not "dualstack": set services["ecr.api"].ipAddressType to "ipv4"; if AWS has changed since, set catalogueFacts to "warn"',
  ],
  overBudget: [
    { ...SQS, region: "us-east-1", maxMonthlyUsd: 10 },
    [
      "maxMonthlyUsd: The endpoints cost at least 14.60 USD a month before any data, and the budget is 10.00 USD: remove services, use fewer zones, or raise the budget",
      "      SERVICE  TYPE       AZS  730 HOURS",
      "      sqs      Interface    2     $14.60",
      "      Total                       $14.60",
    ].join("\n"),
  ],
  regionUnknownForPrices: [
    { ...SQS, region: undefined, maxMonthlyUsd: 10 },
    "maxMonthlyUsd: Prices differ by region, and only Terraform knows this one: give region as a literal, or leave the budget out",
  ],
  azCountUnknown: [
    { ...SQS, subnetIds: "${var.subnet_ids}", maxMonthlyUsd: 10 },
    "azCount: Only Terraform knows the subnets of sqs, which cost by zone: say in how many zones they stand",
  ],
  onePlaceForTwo: [
    { services: { s3: { types: ["Gateway", "Interface"], importId: "vpce-0123456789abcdef0" } } },
    'services.s3.importId: "vpce-0123456789abcdef0" is one endpoint and cannot become both of this service: say which is which, as { Gateway: "…", Interface: "…" }',
  ],
  placeTaken: [
    {
      services: {
        sqs: { importId: "vpce-0123456789abcdef0" },
        kms: { importId: "vpce-0123456789abcdef0" },
      },
    },
    'services.kms.importId: "vpce-0123456789abcdef0" is one endpoint, and services.sqs.importId takes it over already: give the endpoint that belongs here, or remove the option',
  ],
  actionOfOneService: [
    { services: ["sqs", "kms"], policy: [{ actions: ["sqs:SendMessage"], resources: ["*"] }] },
    'policy[0].actions[0]: The policy of every service has the action "*" alone, since "sqs:SendMessage" would leave the other services blocked: write "*", and move what is about one service to services.sqs.policy',
  ],
  nothingAllowed: [
    {
      services: ["sqs", "kms"],
      policy: { Statement: { Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" } },
    },
    'policy: No statement allows an action of "kms", whose endpoint would block every request: allow one here, or give it a policy of its own (services.<name>.policy)',
  ],
  notActionsOfAll: [
    { ...SQS, policy: [{ notActions: ["sqs:SendMessage"], resources: ["*"] }] },
    'policy[0]: The policy of every service has the action "*" alone, and excepts none: write "*", and move what is about one service to services.<name>.policy',
  ],
  keyOfOneService: [
    {
      services: { "ecr.api": {}, "ecr.dkr": {}, sqs: {} },
      policy: [{ ...POLICY[0], conditions: { StringEquals: { "ecr:ResourceTag/team": "a" } } }],
    },
    'policy[0].conditions.StringEquals["ecr:ResourceTag/team"]: The policy of every service has global condition keys alone, and requests to the other services carry no "ecr:ResourceTag/team": move the statement to services["ecr.api"].policy or services["ecr.dkr"].policy',
  ],
  policyNotSupported: [
    { services: { inspector2: { policy: POLICY } } },
    'services.inspector2.policy: "inspector2" supports no endpoint policy (service docs: policies not supported, 2026): say policy: "none" for it; if AWS has changed since, set catalogueFacts to "warn"',
  ],
} as const satisfies { readonly [Name in MessageName]?: Row };

const WARNED_OF = {
  retiredService: [
    { services: ["robomaker"] },
    'services[0]: AWS has probably retired "robomaker", which newer lists no longer have: plan to remove this endpoint',
  ],
  notListedInPartition: [
    { services: ["lightsail"], region: "cn-north-1" },
    'services[0]: No source lists "lightsail" for the partition aws-cn, so the usual name com.amazonaws.cn-north-1.lightsail is used: check it with aws ec2 describe-vpc-endpoint-services',
  ],
  portsNotOpened: [
    { services: { sqs: { securityGroupIds: groups(1), ports: [8443] } } },
    "services.sqs.ports: No port is opened, since this endpoint has security groups of its own: open the ports in those and remove this option, or remove securityGroupIds",
  ],
  noPortsOpened: [
    { ...SQS, customServices: { db: { type: "Resource", resourceConfigurationArn: RESOURCE } } },
    "customServices.db.ports: The security group opens no port for this Resource endpoint, since its ports are its owner's choice: give ports, such as ports: [443]",
  ],
  groupRulesUnsaid: [
    { ...SQS, movedFrom: { securityGroup: "aws_security_group.endpoints" } },
    "movedFrom.securityGroupRules: Rules that are resources of their own would be destroyed with their addresses, and the group would lose its ingress for a moment: name them here so that Terraform forgets them, or say [] where there are none",
  ],
  priceUnknown: [
    { ...SQS, region: "eu-north-7", maxMonthlyUsd: 10 },
    [
      "maxMonthlyUsd: No source states all prices of eu-north-7, so the budget is not held to",
      "      SERVICE  TYPE       AZS  730 HOURS",
      "      sqs      Interface    2    unknown",
      "      Total                      unknown",
    ].join("\n"),
  ],
  azCountWithoutBudget: [
    { ...SQS, azCount: 2 },
    "azCount: It is counted for maxMonthlyUsd alone, which is not given: give maxMonthlyUsd too, or leave it out",
  ],
  azCountNotUsed: [
    { ...SQS, region: "us-east-1", maxMonthlyUsd: 100, azCount: 3 },
    "azCount: 3 zones are not counted, since each endpoint has its subnets listed, and stands in as many zones (sqs: 2): leave it out, or correct subnetIds",
  ],
  manyEndpoints: [
    { services: {}, customServices: endpoints(51) },
    "services: 51 interface and Gateway Load Balancer endpoints exceed the default quota of 50 for a VPC: ask AWS to raise it before you apply",
  ],
  manyRules: [
    { ...SQS, securityGroup: { ingressCidrBlocks: blocks(61) } },
    "securityGroup: 61 rules exceed the default quota of 60 for a security group: name fewer sources or larger blocks, or ask AWS to raise the quota",
  ],
  manyGroups: [
    { ...SQS, securityGroupIds: groups(6) },
    "securityGroupIds: 6 security groups on one endpoint exceed the default quota of 5 for a network interface: raise the quota or merge groups",
  ],
  groupNotUsed: [
    { services: ["s3"], securityGroup: {} },
    "securityGroup: No endpoint uses the security group, so none is created: remove securityGroup",
  ],
  gatewayRecordsNeedProvider: [
    { services: { s3: { dnsRecordIpType: "ipv4" } } },
    'services.s3.dnsRecordIpType: AWS providers before 6.28.0 cannot make the gateway of "s3" with a chosen type of DNS records: raise the version in required_providers to ">= 6.28.0", or leave dnsRecordIpType out',
  ],
  leavePrivateDnsOff: [
    { services: { storagegateway: { privateDnsEnabled: true } } },
    'services.storagegateway.privateDnsEnabled: Private DNS is on for "storagegateway", where it is to be left off (Storage Gateway activation over VPC endpoint needs private DNS left off (secondary source); names: DescribeVpcEndpointServices in 17 regions, 2023-09-21, 2026)',
  ],
  privateDnsRequired: [
    { services: { "ecr.dkr": { privateDnsEnabled: false } } },
    'services["ecr.dkr"].privateDnsEnabled: Private DNS is off for "ecr.dkr", which needs it on (ECR docs: ecr.dkr must have private DNS on, 2026): clients will not find the endpoint',
  ],
  policySupportDoubtful: [
    { services: { acm: { policy: POLICY } } },
    'services.acm.policy: "acm" may support no endpoint policy (data-perimeter-policy-examples: service does not currently support endpoint policies, 2026-03-18): AWS may refuse this one',
  ],
  policySupportUnknown: [
    { services: { apigateway: { policy: POLICY } } },
    'services.apigateway.policy: No source says whether "apigateway" supports endpoint policies: AWS may refuse this one',
  ],
} as const satisfies { readonly [Name in MessageName]?: Row };

/** Messages that need more than the props of one construct, and have a test of their own below. */
const OF_SEVERAL = ["conflictingPrivateDns", "unknownEndpoint", "regionRequired", "importInModule"] as const;

/** Messages about the shape of values, which the rules in lib/shapes have. */
const OF_SHAPES = [
  "wrongType",
  "unknownOption",
  "missing",
  "emptyList",
  "repeated",
  "tokenKey",
  "tokenAmongListItems",
  "malformedId",
  "malformedArn",
  "malformedStateAddress",
  "malformedVariableName",
  "malformedRegion",
  "malformedDuration",
  "malformedCidr",
  "hostBits",
  "otherFamily",
  "notCanonical",
  "malformedAddress",
  "malformedGroupText",
  "reservedTag",
  "malformedServiceName",
  "bareServiceId",
] as const;

type Asserted =
  | keyof typeof REFUSED
  | keyof typeof WARNED_OF
  | (typeof OF_SEVERAL | typeof OF_SHAPES)[number];

const VARIANTS: readonly (readonly [about: string, ...Row])[] = [
  [
    "a service that resembles no other",
    { services: { zzzzqqq: {} } },
    'services.zzzzqqq: "zzzzqqq" is not an endpoint service of the catalogue: search it with npx vpc-endpoints services. A service outside the catalogue goes into customServices',
  ],
  [
    "the full name of a service of somebody else",
    { services: { [PRIVATE_SERVICE]: {} } },
    `services["${PRIVATE_SERVICE}"]: "${PRIVATE_SERVICE}" is a full service name, but services are named by their last part: use customServices with serviceName for it`,
  ],
  [
    "a service outside its only regions",
    { services: { "bedrock-fips": {} } },
    'services["bedrock-fips"]: "bedrock-fips" has no endpoint in eu-west-1: it exists in us-east-1, us-east-2, us-west-2, ca-central-1, us-gov-east-1, us-gov-west-1; if AWS has changed since, set catalogueFacts to "warn"',
  ],
  [
    "an option of a type that the service does not have",
    { services: { sqs: { routeTableIds: [] } } },
    'services.sqs.routeTableIds: This option belongs to endpoints of type "Gateway", and this one is of type "Interface": remove it',
  ],
  [
    "a policy for a service of another account",
    {
      ...SQS,
      customServices: { partner: { type: "Interface", serviceName: PRIVATE_SERVICE, policy: POLICY } },
    },
    'customServices.partner.policy: "partner" supports no endpoint policy (endpoint services of other accounts allow full access only): say policy: "none" for it',
  ],
];

describe("Every message", () => {
  test.each(Object.entries(REFUSED))("%s is told once, in full, with its path", (_name, [props, told]) => {
    expect(toldAbout(props)).toEqual([HEADING, ...`  - ${told}`.split("\n")]);
  });

  test.each(Object.entries(WARNED_OF))("%s is told once, in full, as a warning", (_name, [props, told]) => {
    expect(toldAbout(props)).toEqual([`warning ${told}`]);
  });

  test.each(VARIANTS)("says something else about %s", (_about, props, told) => {
    expect(toldAbout(props)).toEqual([HEADING, `  - ${told}`]);
  });

  test("has a row", () => {
    const asserted: readonly string[] = [
      ...Object.keys(REFUSED),
      ...Object.keys(WARNED_OF),
      ...OF_SEVERAL,
      ...OF_SHAPES,
    ];
    expect(messageNames().filter((name) => !asserted.includes(name))).toEqual([]);
    // The compiler compares the names too.
    const missing: readonly Exclude<MessageName, Asserted>[] = [];
    const complete: readonly never[] = missing;
    expect(complete).toEqual([]);
  });

  test("ends without a full stop and has no contraction", () => {
    const texts = [REFUSED, WARNED_OF].flatMap((rows) => Object.values(rows)).map(([, told]) => told);
    expect(texts.filter((text) => /\.$|n't|'re|'ll/.test(text))).toEqual([]);
  });
});

describe("conflictingPrivateDns()", () => {
  test("names the other construct, the service and the VPC", () => {
    const stack = newStack();
    new VpcEndpoints(stack, "first", { ...NETWORK, services: { sqs: {} } });
    expect(toldAbout({ services: { sqs: {}, kms: {} } }, stack)).toEqual([
      HEADING,
      `  - services.sqs: The construct "stack/first" already gives "sqs" private DNS in ${VPC}, and a VPC has room for one: remove one of the two, or turn private DNS off for one (privateDnsEnabled: false)`,
    ]);
  });
});

describe("regionRequired()", () => {
  test("says why a child module is given its region", () => {
    const stack = new EndpointModuleStack(newApp(), "stack");
    expect(toldAbout({ ...SQS, region: undefined }, stack)).toEqual([
      HEADING,
      "  - region: Missing: a child module is given its region, since a region that Terraform looks up would replace every endpoint when the module is called with depends_on: pass a variable",
    ]);
  });
});

describe("importInModule()", () => {
  test("says where to import instead", () => {
    const stack = new EndpointModuleStack(newApp(), "stack");
    expect(toldAbout({ services: { sqs: { importId: "vpce-0123456789abcdef0" } } }, stack)).toEqual([
      HEADING,
      "  - services.sqs.importId: Terraform takes import blocks in root modules only: import the endpoint where the module is called",
    ]);
  });
});

describe("unknownEndpoint()", () => {
  test.each([
    [undefined, 'endpoint("logs"): this construct has no such endpoint, it has "kms" and "sqs"'],
    ["Gateway", 'endpoint("logs", "Gateway"): this construct has no such endpoint, it has "kms" and "sqs"'],
  ])("names what there is, with the type %s", (type, told) => {
    expect(inOneLine(problems.unknownEndpoint("logs", type, ["kms", "sqs"], []))).toBe(told);
  });

  test("names the types that there are of an endpoint", () => {
    expect(inOneLine(problems.unknownEndpoint("s3", "Interface", ["s3"], ["Gateway"]))).toBe(
      'endpoint("s3", "Interface"): this construct has only the "Gateway" endpoint of it: leave the type out, or add the other to types',
    );
  });
});

describe("settleListed()", () => {
  test("tells of the map where a list of names holds no option", () => {
    expect(toldAbout({ services: ["sqs", "iot.data"] })).toEqual([
      HEADING,
      '  - services[1]: No source states the ports of "iot.data", and the security group opens ports: give ports, such as ports: [443], or securityGroupIds; options need services as a map, such as { "iot.data": { ... } }',
    ]);
  });

  test("leaves the problems of names and of maps", () => {
    const [ofName, ofMap] = [problems.missing("services[0]", "a"), problems.missing("services.sqs.x", "b")];
    expect([settleListed(ofName, ["sqs"]), settleListed(ofMap, { sqs: {} })]).toEqual([ofName, ofMap]);
  });
});

describe("refusal()", () => {
  test("lists all problems of a construct under one heading", () => {
    const found = [problems.missing("vpcId", "the id of the VPC"), problems.noServices("services")];
    expect(refusal("app/endpoints", found)).toBe(
      [
        'Cannot define the VPC endpoints of "app/endpoints": 2 problems',
        "  - vpcId: Missing: give the id of the VPC",
        "  - services: No service is named: add at least one, such as services: { sqs: {} }",
      ].join("\n"),
    );
  });
});

describe("settleFacts()", () => {
  const problem: Problem = { path: "services.x", message: "No", severity: "error" };

  test("tells the way out of a refusal that rests on the catalogue", () => {
    const { message, severity } = settleFacts(problems.restsOnCatalogue(problem), "error");
    expect([message, severity]).toEqual([
      'No; if AWS has changed since, set catalogueFacts to "warn"',
      "error",
    ]);
  });

  test("makes it a warning where the user wants that", () => {
    const { message, severity } = settleFacts(problems.restsOnCatalogue(problem), "warn");
    expect([message, severity]).toEqual(["No", "warning"]);
  });

  test("leaves every other refusal as it is", () => {
    expect(settleFacts(problem, "warn")).toEqual(problem);
  });
});

const HEADING = 'Cannot define the VPC endpoints of "stack/endpoints": 1 problem';

/** So many ids of security groups. */
function groups(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `sg-0123456789abcde${String(index).padStart(2, "0")}`);
}

/** So many IPv4 blocks. */
function blocks(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `10.${index}.0.0/16`);
}

/** So many interface endpoints outside the catalogue. */
function endpoints(count: number): object {
  const service = { type: "Interface", serviceName: PRIVATE_SERVICE };
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`partner-${index}`, service]));
}

/** The options of an endpoint with one fixed address. */
function oneAddress(subnetId: string, ipv4: string): object {
  return { subnetConfigurations: [{ subnetId, ipv4 }] };
}

/** The exported functions that make a problem, by what they do. */
function messageNames(): readonly string[] {
  const exported: readonly (readonly [string, unknown])[] = Object.entries(problems);
  return exported.filter(([, made]) => /\b(error|warning)\(/.test(String(made))).map(([name]) => name);
}
