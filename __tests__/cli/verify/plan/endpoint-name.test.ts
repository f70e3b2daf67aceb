import { readEndpointName } from "../../../../cli/verify/plan/endpoint-name";

describe("readEndpointName()", () => {
  test.each([
    ["vpce-0a1b-x1y2.sqs.us-east-1.vpce.amazonaws.com", true, "us-east-1"],
    ["vpce-0a1b-x1y2-us-east-1a.sqs.us-east-1.vpce.amazonaws.com", false, "us-east-1"],
    ["*.vpce-0a1b-x1y2.s3.eu-west-1.vpce.amazonaws.com", true, "eu-west-1"],
    ["vpce-0a1b-x1y2.dkr.ecr.cn-north-1.vpce.amazonaws.com.cn", true, "cn-north-1"],
    ["vpce-0a1b-x1y2.vpce-svc-0123.us-west-2.vpce.amazonaws.com", true, "us-west-2"],
  ])("reads %s, for all zones %j, in %s", (name, isRegional, region) => {
    expect(readEndpointName(name)).toEqual({ isRegional, region });
  });

  test.each(["sqs.us-east-1.amazonaws.com", "vpce.amazonaws.com", "vpce-a.example.com"])("rejects %s", (name) => {
    expect(readEndpointName(name)).toBeUndefined();
  });
});
