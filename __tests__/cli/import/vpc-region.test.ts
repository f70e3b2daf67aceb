import { readDescribed } from "../../../cli/import/read-described";
import { vpcRegion } from "../../../cli/import/vpc-region";
import { type Described, gatewayEndpoint, interfaceEndpoint, page } from "./described-endpoints";

const GUESS = (region: string) => [
  `The region ${region} is a guess from the names of the services, which may be in another one: give it with --region`,
];
const UNKNOWN = ["Nothing in the input shows the region of the VPC: give it with --region"];

/** The same endpoint in the output of an AWS CLI that does not know regions of services. */
const older = (endpoint: Described): Described => ({ ...endpoint, ServiceRegion: undefined });

const named = (number: number, ServiceName: string, differences: Described = {}) =>
  interfaceEndpoint(number, ServiceName, { ServiceName, ServiceRegion: undefined, ...differences });

const zone = (label: string, service = "kms.us-east-1") => ({
  DnsEntries: [
    { DnsName: `vpce-0a1b-x1y2.${service}.vpce.amazonaws.com` },
    { DnsName: `vpce-0a1b-x1y2-${label}.${service}.vpce.amazonaws.com` },
  ],
});

const KMS = named(1, "com.amazonaws.us-east-1.kms", { ServiceRegion: "us-east-1" });
const IAM = named(2, "com.amazonaws.iam", { ServiceRegion: "us-east-1" });
const ROUTE53 = named(3, "com.amazonaws.route53", { ServiceRegion: "us-east-1" });
const PARTNER = named(4, "com.amazonaws.vpce.us-west-2.vpce-svc-0a1b2c3d4e5f60718", { ServiceRegion: "us-west-2" });
const SQS = named(5, "com.amazonaws.eu-west-1.sqs", { ServiceRegion: "eu-west-1" });
const MESH = named(6, "", {
  VpcEndpointType: "ServiceNetwork",
  ServiceName: undefined,
  ServiceNetworkArn: "arn:aws:vpc-lattice:eu-west-1:123456789012:servicenetwork/sn-0a1b2c3d4e5f60718",
});
const GATEWAY = gatewayEndpoint(7, "s3", { ServiceName: "com.amazonaws.eu-west-1.s3", ServiceRegion: undefined });

const regionOf = (endpoints: readonly Described[], stated?: string) => {
  const described = readDescribed(page(endpoints));
  return "error" in described ? described : vpcRegion(described.value.endpoints, stated);
};

describe("vpcRegion()", () => {
  test.each([
    ["the zones of an endpoint for another region", [IAM, ROUTE53, { ...KMS, ...zone("eu-west-1a") }]],
    ["zones before names", [SQS, named(9, "com.amazonaws.us-east-1.sns", zone("eu-west-1b"))]],
    ["a Local Zone", [{ ...KMS, ...zone("eu-west-1-man-1a") }]],
    ["a service that AWS offers in its own region only", [IAM, ROUTE53, KMS, PARTNER, SQS]],
    ["a gateway", [IAM, ROUTE53, KMS, GATEWAY]],
    ["a service network", [IAM, ROUTE53, KMS, MESH]],
    ["the same without regions of services", [IAM, ROUTE53, KMS, SQS, GATEWAY].map(older)],
  ])("is certain because of %s", (_case, endpoints) => {
    expect(regionOf(endpoints)).toEqual({ region: "eu-west-1", remarks: [] });
    expect(regionOf(endpoints, "eu-west-1")).toEqual({ region: "eu-west-1", remarks: [] });
    expect(regionOf(endpoints, "us-east-1")).toEqual({
      region: "eu-west-1",
      remarks: ["--region us-east-1 is not used: the endpoints show that the VPC is in eu-west-1"],
    });
  });

  test.each([
    ["services that may be in another region", [KMS], "us-east-1", GUESS("us-east-1")],
    ["global services", [IAM, ROUTE53], "us-east-1", GUESS("us-east-1")],
    ["global services without regions", [IAM, ROUTE53].map(older), undefined, UNKNOWN],
    ["a partner", [PARTNER], "us-west-2", GUESS("us-west-2")],
    ["an endpoint without a service", [{ ...PARTNER, ServiceName: "", ServiceRegion: "" }], undefined, UNKNOWN],
    [
      "places that contradict each other",
      [SQS, GATEWAY, named(9, "com.amazonaws.us-east-1.sns")],
      "eu-west-1",
      GUESS("eu-west-1"),
    ],
  ])("is uncertain because of %s, unless the user states it", (_case, endpoints, region, remarks) => {
    expect(regionOf(endpoints)).toEqual({ region, remarks });
    expect(regionOf(endpoints, "ap-south-1")).toEqual({ region: "ap-south-1", remarks: [] });
  });
});
