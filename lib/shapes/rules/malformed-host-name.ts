import { shapeRule } from "../rule";
import { show } from "../text";

export const malformedHostName = shapeRule({
  id: "malformed-host-name",
  what: "A private DNS name is written as AWS lists it.",
  why: "It names a hosted zone, and clients would ask for another name.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ServiceDetail.html (2026)",
  message: (value: string) =>
    /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(value)
      ? undefined
      : `${show(value)} is not a private DNS name: write it as DescribeVpcEndpointServices does, such as "sqs.us-east-1.amazonaws.com" or "*.dkr.ecr.us-east-1.amazonaws.com"`,
});
