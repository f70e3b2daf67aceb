import { allServices } from "../../lib/services/catalogue";
import { isPossibleRegion, partitionOf, regionNames } from "../../lib/services/regions";

describe("partitionOf()", () => {
  test.each([
    ["us-east-1", "aws", "amazonaws.com", "api.aws"],
    ["us-gov-west-1", "aws-us-gov", "amazonaws.com", "api.aws"],
    ["cn-northwest-1", "aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn"],
    ["us-iso-west-1", "aws-iso", "c2s.ic.gov", "api.aws.ic.gov"],
    ["us-isob-east-1", "aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud"],
    ["eu-isoe-west-1", "aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"],
    ["us-isof-south-1", "aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov"],
    ["eusc-de-east-1", "aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu"],
    ["sa-west-1", "aws", "amazonaws.com", "api.aws"],
    ["cn-south-1", "aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn"],
    ["us-gov-central-1", "aws-us-gov", "amazonaws.com", "api.aws"],
    ["us-isob-north-2", "aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud"],
  ])("puts %s into %s with %s and %s", (region, partition, dnsSuffix, dualStackDnsSuffix) => {
    expect(partitionOf(region)).toEqual({ partition, dnsSuffix, dualStackDnsSuffix });
  });

  test("gives undefined for what cannot be a region", () => {
    expect(partitionOf("eu-west")).toBeUndefined();
  });
});

describe("isPossibleRegion()", () => {
  test.each(["us-east-1", "eu-north-7", "us-isof-south-1", "eusc-de-east-1", "mx-central-1", "ap-southeast-12"])(
    "accepts %s",
    (region) => {
      expect(isPossibleRegion(region)).toBe(true);
    },
  );

  test.each([
    "",
    "eu-west",
    "us-east-1a",
    "US-EAST-1",
    "us-east-0",
    "us-east-01",
    "us_east_1",
    "eu-wset-1",
    "useast-1",
    "us-east-1 ",
    "aws-global",
    "us-iso-1",
    "use1-az1",
    "us-east-1.",
    "us-northcentral-1",
  ])("rejects %j", (text) => {
    expect(isPossibleRegion(text)).toBe(false);
  });
});

describe("regionNames()", () => {
  test("lists the regions of botocore and the CDK, each once, sorted", () => {
    const names = regionNames();
    expect(names).toHaveLength(35 + 2 + 2 + 2 + 2 + 1 + 2 + 1);
    expect(names).toEqual([...new Set(names)].sort());
    expect(names).toEqual(expect.arrayContaining(["mx-central-1", "ap-east-2", "ca-west-1", "il-central-1"]));
  });

  test("lists only possible regions", () => {
    expect(regionNames().filter((name) => !isPossibleRegion(name))).toEqual([]);
  });

  test("lists every region that the catalogue mentions", () => {
    const mentioned = allServices().flatMap((service) => [
      ...Object.keys(service.serviceNameIn),
      ...(service.onlyRegions ?? []),
      ...service.missingRegions,
    ]);
    expect(mentioned.filter((region) => !regionNames().includes(region))).toEqual([]);
  });
});
