import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { troubleWith } from "./planning";

const TOKEN = unresolved("${var.x}");
const LATTICE = "arn:aws:vpc-lattice:us-east-1:123456789012";
const RESOURCE = `${LATTICE}:resourceconfiguration/rcfg-0123456789abcdef0`;
const NETWORK = `${LATTICE}:servicenetwork/sn-0123456789abcdef0`;

describe("customServices.x.serviceName", () => {
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
    TOKEN,
  ])("may be %s", (serviceName) => {
    expect(troubleOf({ type: "Interface", serviceName })).toEqual([]);
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
  ])("cannot be %j", (serviceName) => {
    expect(troubleOf({ type: "Interface", serviceName })).toEqual(["error customServices.x.serviceName"]);
  });
});

describe("The ARN of a custom service", () => {
  test.each([
    ["a resource configuration", { type: "Resource", resourceConfigurationArn: RESOURCE, ports: [5432] }],
    ["a service network", { type: "ServiceNetwork", serviceNetworkArn: NETWORK, ports: [443] }],
    ["a token", { type: "ServiceNetwork", serviceNetworkArn: TOKEN, ports: [443] }],
  ])("may be that of %s", (_about, options) => {
    expect(troubleOf(options)).toEqual([]);
  });

  test.each([
    ["Resource", "resourceConfigurationArn", NETWORK],
    ["Resource", "resourceConfigurationArn", `${LATTICE}:resourceconfiguration/sn-0123456789abcdef0`],
    ["Resource", "resourceConfigurationArn", `${LATTICE}:service/svc-0123456789abcdef0`],
    ["ServiceNetwork", "serviceNetworkArn", RESOURCE],
    ["ServiceNetwork", "serviceNetworkArn", `${LATTICE}:servicenetwork/`],
  ])("cannot be, for %s, %s: %s", (type, option, value) => {
    expect(troubleOf({ type, [option]: value, ports: [443] })).toEqual([`error customServices.x.${option}`]);
  });
});

function troubleOf(options: object): readonly string[] {
  return troubleWith({ services: {}, customServices: { x: options } });
}
