import { allServices, findService } from "../../lib/services/catalogue";
import type { EndpointService, EndpointType } from "../../lib/services/endpoint-service";
import { fullServiceName, serviceNameRule } from "../../lib/services/service-name";

function service(name: string): EndpointService {
  const found = findService(name);
  if (found === undefined) throw new Error(`No service ${name}`);
  return found;
}

const INTERFACES: readonly (readonly [name: string, region: string, full: string])[] = [
  ["sqs", "us-east-1", "com.amazonaws.us-east-1.sqs"],
  ["sqs", "us-gov-west-1", "com.amazonaws.us-gov-west-1.sqs"],
  ["sqs", "cn-north-1", "cn.com.amazonaws.cn-north-1.sqs"],
  ["sqs", "cn-northwest-1", "cn.com.amazonaws.cn-northwest-1.sqs"],
  ["sqs", "us-iso-east-1", "gov.ic.c2s.us-iso-east-1.sqs"],
  ["sqs", "us-iso-west-1", "gov.ic.c2s.us-iso-west-1.sqs"],
  ["sqs", "us-isob-east-1", "gov.sgov.sc2s.us-isob-east-1.sqs"],
  ["sqs", "us-isob-west-1", "com.amazonaws.us-isob-west-1.sqs"],
  ["ecr.dkr", "us-isob-west-1", "gov.sgov.sc2s.us-isob-west-1.ecr.dkr"],
  ["ecr.dkr", "us-isof-south-1", "gov.ic.hci.csp.us-isof-south-1.ecr.dkr"],
  ["ecr.dkr", "eu-isoe-west-1", "uk.adc-e.cloud.eu-isoe-west-1.ecr.dkr"],
  ["ecr.dkr", "eusc-de-east-1", "eu.amazonaws.eusc-de-east-1.ecr.dkr"],
  ["securityhub", "eusc-de-east-1", "eu.amazonaws.eusc-de-east-1.securityhub"],
  ["monitoring", "us-iso-east-1", "com.amazonaws.us-iso-east-1.monitoring"],
  ["monitoring", "us-iso-west-1", "gov.ic.c2s.us-iso-west-1.monitoring"],
  ["kms", "cn-north-1", "com.amazonaws.cn-north-1.kms"],
  ["polly", "cn-north-1", "com.amazonaws.cn-north-1.polly"],
  ["polly", "cn-northwest-1", "cn.com.amazonaws.cn-northwest-1.polly"],
  ["iotsitewise.api", "cn-north-1", "cn.com.amazonaws.cn-north-1.iotsitewise.api"],
  ["iotsitewise.api", "cn-northwest-1", "com.amazonaws.cn-northwest-1.iotsitewise.api"],
  ["transcribe", "us-east-1", "com.amazonaws.us-east-1.transcribe"],
  ["transcribe", "cn-north-1", "cn.com.amazonaws.cn-north-1.transcribe.cn"],
  ["transcribe", "cn-northwest-1", "cn.com.amazonaws.cn-northwest-1.transcribe.cn"],
  ["transcribe", "us-iso-east-1", "gov.ic.c2s.us-iso-east-1.transcribe"],
  ["transcribestreaming", "cn-north-1", "cn.com.amazonaws.cn-north-1.transcribestreaming"],
  ["s3", "us-east-1", "com.amazonaws.us-east-1.s3"],
  ["s3", "cn-north-1", "cn.com.amazonaws.cn-north-1.s3"],
  ["iam", "us-east-1", "com.amazonaws.iam"],
  ["iam", "cn-north-1", "com.amazonaws.iam"],
  ["s3-global.accesspoint", "eu-west-1", "com.amazonaws.s3-global.accesspoint"],
  ["codecatalyst", "eu-west-1", "aws.api.global.codecatalyst"],
  ["qbusiness", "us-east-1", "aws.api.us-east-1.qbusiness"],
  ["resource-explorer-2-fips", "us-east-1", "aws.api.us-east-1.resource-explorer-2-fips"],
  ["studio", "eu-west-1", "aws.sagemaker.eu-west-1.studio"],
  ["cassandra-streams", "eu-west-1", "api.aws.eu-west-1.cassandra-streams"],
  ["timestream.ingest-cell7", "eu-west-1", "com.amazonaws.eu-west-1.timestream.ingest-cell7"],
];

describe("fullServiceName()", () => {
  test.each(INTERFACES)("names the interface service of %s in %s %s", (name, region, full) => {
    expect(fullServiceName(service(name), "Interface", region)).toBe(full);
  });

  test.each([
    ["s3", "us-east-1"],
    ["s3", "cn-north-1"],
    ["s3", "us-iso-east-1"],
    ["dynamodb", "cn-northwest-1"],
    ["s3express", "us-east-1"],
  ])("names the gateway service of %s in %s as everywhere", (name, region) => {
    expect(fullServiceName(service(name), "Gateway", region)).toBe(`com.amazonaws.${region}.${name}`);
  });
});

describe("serviceNameRule()", () => {
  test("gives the usual name and the full names of the regions that differ", () => {
    expect(serviceNameRule(service("transcribe"), "Interface")).toEqual({
      usual: "com.amazonaws.{region}.transcribe",
      exceptions: {
        "cn-north-1": "cn.com.amazonaws.cn-north-1.transcribe.cn",
        "cn-northwest-1": "cn.com.amazonaws.cn-northwest-1.transcribe.cn",
        "us-iso-east-1": "gov.ic.c2s.us-iso-east-1.transcribe",
      },
    });
  });

  test.each(["Interface", "Gateway"] as const)("gives no exception to dynamodb as %s", (type: EndpointType) => {
    expect(serviceNameRule(service("dynamodb"), type)).toEqual({
      usual: "com.amazonaws.{region}.dynamodb",
      exceptions: {},
    });
  });

  // As aws-cdk-lib 2.276.0 counts, without diode-messaging and diode-messaging-proxy (ISO), which no other source lists.
  test("has as many exceptions per region as the CDK", () => {
    const counts: Record<string, number> = {};
    for (const { serviceName, serviceNameIn } of allServices()) {
      const rule = serviceNameRule({ serviceName, serviceNameIn }, "Interface");
      for (const region of Object.keys(rule.exceptions)) counts[region] = (counts[region] ?? 0) + 1;
    }
    expect(counts).toEqual({
      "cn-north-1": 52,
      "cn-northwest-1": 53,
      "eu-isoe-west-1": 4,
      "eusc-de-east-1": 4,
      "us-iso-east-1": 19,
      "us-iso-west-1": 12,
      "us-isob-east-1": 14,
      "us-isob-west-1": 4,
      "us-isof-east-1": 4,
      "us-isof-south-1": 4,
    });
  });
});
