import { isOfRegistry, originOf } from "../../../../cli/trail/calls/origin";
import { ROLE, recordOf } from "./records";

const ENDPOINT = "vpce-0a1b2c3d4e5f60718";

describe("originOf", () => {
  test.each([
    [{ sourceIPAddress: "10.20.0.1" }, "private"],
    [{ sourceIPAddress: "172.16.0.1" }, "private"],
    [{ sourceIPAddress: "172.31.255.1" }, "private"],
    [{ sourceIPAddress: "172.32.0.1" }, "public"],
    [{ sourceIPAddress: "192.168.1.1" }, "private"],
    [{ sourceIPAddress: "192.0.2.1" }, "public"],
    [{ sourceIPAddress: "100.64.0.1" }, "private"],
    [{ sourceIPAddress: "100.128.0.1" }, "public"],
    [{ sourceIPAddress: "fd00:ec2::1" }, "private"],
    [{ sourceIPAddress: "2001:db8::1" }, "public"],
    [{ sourceIPAddress: undefined }, "public"],
    [{ sourceIPAddress: "203.0.113.7", vpcEndpointId: ENDPOINT }, "endpoint"],
    [{ sourceIPAddress: "10.0.0.1", vpcEndpointId: ENDPOINT }, "endpoint"],
    [{ sourceIPAddress: "203.0.113.7", sessionCredentialFromConsole: "true" }, "console"],
    [{ sourceIPAddress: "203.0.113.7", sessionCredentialFromConsole: true }, "console"],
    [{ sourceIPAddress: "10.0.0.1", sessionCredentialFromConsole: "true" }, "private"],
    [{ sourceIPAddress: "cloudformation.amazonaws.com" }, "aws-service"],
    [{ sourceIPAddress: "AWS Internal" }, "aws-service"],
    [{ sourceIPAddress: "AWS Internal/3", vpcEndpointId: "AWS Internal" }, "aws-service"],
    [{ sourceIPAddress: "10.0.0.1", userIdentity: { ...ROLE, invokedBy: "athena.amazonaws.com" } }, "aws-service"],
  ])("says of %j: %s", (members, origin) => {
    expect(originOf(recordOf("s3 GetObject", members).record)).toBe(origin);
  });
});

describe("isOfRegistry", () => {
  test.each([
    ["ecr BatchGetImage", { sourceIPAddress: "ecr.amazonaws.com" }, true],
    ["ecr PutImage", { sourceIPAddress: "AWS Internal" }, true],
    [
      "ecr ListImageReferrers",
      { sourceIPAddress: "ecr.amazonaws.com", userIdentity: { ...ROLE, invokedBy: "ecr.amazonaws.com" } },
      true,
    ],
    ["ecr BatchGetImage", { sourceIPAddress: "10.0.0.1" }, false],
    ["ecr UpdateImageStorageClass", { sourceIPAddress: "AWS Internal" }, false],
    [
      "ecr BatchGetImage",
      { sourceIPAddress: "AWS Internal", userIdentity: { type: "AWSService", invokedBy: "ecr.amazonaws.com" } },
      false,
    ],
    [
      "ecr BatchGetImage",
      { sourceIPAddress: "lambda.amazonaws.com", userIdentity: { ...ROLE, invokedBy: "lambda.amazonaws.com" } },
      false,
    ],
    ["kms Decrypt", { sourceIPAddress: "AWS Internal" }, false],
  ])("says of %s %j: %s", (event, members, expected) => {
    const { record } = recordOf(event, members);
    expect(isOfRegistry(record)).toBe(expected);
    if (!expected) return;
    expect(originOf(record)).toBe("public");
    expect(originOf({ ...record, vpcEndpointId: ENDPOINT })).toBe("endpoint");
  });
});
