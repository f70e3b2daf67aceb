import { readEndpointName } from "../../cli/endpoint-name";

describe("readEndpointName()", () => {
  test.each([
    ["vpce-0a1b-x1y2.sqs.us-east-1.vpce.amazonaws.com", true, "us-east-1", undefined],
    ["vpce-0a1b-x1y2-us-east-1a.sqs.us-east-1.vpce.amazonaws.com", false, "us-east-1", "us-east-1"],
    ["vpce-0a1b-x1y2-us-east-1-bos-1a.sqs.us-east-1.vpce.amazonaws.com", false, "us-east-1", "us-east-1"],
    ["vpce-0a1b-x1y2-us-gov-west-1b.kms.us-gov-east-1.vpce.amazonaws.com", false, "us-gov-east-1", "us-gov-west-1"],
    ["*.vpce-0a1b-x1y2.s3.eu-west-1.vpce.amazonaws.com", true, "eu-west-1", undefined],
    ["vpce-0a1b-x1y2.dkr.ecr.cn-north-1.vpce.amazonaws.com.cn", true, "cn-north-1", undefined],
    ["vpce-0a1b-x1y2.vpce-svc-0123.us-west-2.vpce.amazonaws.com", true, "us-west-2", undefined],
    ["vpce-0a1b-x1y2.iam.vpce.amazonaws.com", true, undefined, undefined],
    ["vpce-0a1b-x1y2-somewhere.sqs.us-east-1.vpce.amazonaws.com", false, "us-east-1", undefined],
  ])("reads %s, for all zones %j, of a service in %s, in a VPC in %s", (name, isRegional, region, zoneRegion) => {
    expect(readEndpointName(name)).toEqual({ isRegional, region, zoneRegion });
  });

  test.each(["sqs.us-east-1.amazonaws.com", "vpce.amazonaws.com", "vpce-a.example.com"])("rejects %s", (name) => {
    expect(readEndpointName(name)).toBeUndefined();
  });
});
