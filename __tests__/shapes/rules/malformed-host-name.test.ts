import { malformedHostName } from "../../../lib/shapes/rules/malformed-host-name";
import { found, written } from "../../found";

const PATH = ["privateDnsNames", 0];

describe("malformed-host-name", () => {
  test.each([
    "sqs.us-east-1.amazonaws.com",
    "*.dkr.ecr.us-east-1.amazonaws.com",
    "studio.eu-west-1.sagemaker.aws",
    "ec2--x.example.com",
  ])("accepts %j", (value) => {
    expect(malformedHostName.check(PATH, value)).toEqual([]);
  });

  test.each([
    "",
    "sqs",
    "SQS.us-east-1.amazonaws.com",
    "sqs.us-east-1.amazonaws.com.",
    "sqs..amazonaws.com",
    "*.*.example.com",
    "*example.com",
    "a.*.example.com",
    "-a.example.com",
    "a-.example.com",
    "a_b.example.com",
    "sqs.us-east-1.amazonaws.c",
    "10.0.0.1",
    "https://sqs.us-east-1.amazonaws.com",
    " sqs.us-east-1.amazonaws.com",
  ])("rejects %j", (value) => {
    expect(found(malformedHostName.check(PATH, value))).toEqual(["malformed-host-name privateDnsNames[0]"]);
  });

  test("says how AWS writes one", () => {
    expect(written(malformedHostName.check(PATH, "sqs"))).toEqual([
      'privateDnsNames[0]: "sqs" is not a private DNS name: write it as DescribeVpcEndpointServices does, such as "sqs.us-east-1.amazonaws.com" or "*.dkr.ecr.us-east-1.amazonaws.com" (malformed-host-name)',
    ]);
  });
});
