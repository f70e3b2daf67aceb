import { malformedServiceName } from "../../../lib/shapes/rules/malformed-service-name";
import { found, written } from "../../found";

const PATH = ["customServices", "own", "serviceName"];

describe("malformed-service-name", () => {
  test.each([
    "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0",
    "com.amazonaws.vpce.us-east-1.vpce-svc-01234567",
    "cn.com.amazonaws.vpce.cn-north-1.vpce-svc-0123456789abcdef0",
    "com.amazonaws.us-east-1.sqs",
    "com.amazonaws.iam",
    "com.amazonaws.s3-global.accesspoint",
    "aws.api.us-east-1.emr-wal",
    "aws.sagemaker.us-east-1.notebook",
    "cn.com.amazonaws.cn-north-1.sqs",
    "eu.amazonaws.eusc-de-east-1.ecr.dkr",
    "gov.ic.c2s.us-iso-east-1.sqs",
  ])("accepts %j", (value) => {
    expect(malformedServiceName.check(PATH, value)).toEqual([]);
  });

  test.each([
    "",
    " ",
    "x",
    "x.y",
    "com.amazonaws..sqs",
    "com.amazonaws.us-east-1.sqs ",
    "com.amazonaws.us-east-1.SQS",
    "vpce-svc-0123456789abcdef0",
    "us-east-1.vpce-svc-0123456789abcdef0",
    "com.amazonaws.us-east-1.vpce-svc-0123456789abcdef0",
    "com.amazonaws.vpce.us-east-1.vpce-svc-0123",
    "com.amazonaws.vpce.us-east-1.sqs",
  ])("rejects %j", (value) => {
    expect(found(malformedServiceName.check(PATH, value))).toEqual([
      "malformed-service-name customServices.own.serviceName",
    ]);
  });

  test.each([
    [
      "gives examples",
      '"sqs" is not the full name of an endpoint service, such as com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0 or com.amazonaws.us-east-1.sqs: aws ec2 describe-vpc-endpoint-services lists them',
      "sqs",
    ],
    [
      "completes an id",
      '"vpce-svc-0123456789abcdef0" is the id of an endpoint service: give its full name, com.amazonaws.vpce.<region>.vpce-svc-0123456789abcdef0',
      "vpce-svc-0123456789abcdef0",
    ],
  ] as const)("%s", (_about, message, value) => {
    expect(written(malformedServiceName.check(PATH, value))).toEqual([
      `customServices.own.serviceName: ${message} (malformed-service-name)`,
    ]);
  });
});
