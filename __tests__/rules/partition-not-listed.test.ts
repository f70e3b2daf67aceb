import { partitionNotListed } from "../../lib/rules/partition-not-listed";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

const CHINA = "cn-north-1";

describe("partition-not-listed", () => {
  test.each([
    ["a service that a source lists there", "sqs", CHINA],
    ["a commercial region", "lightsail", "eu-west-1"],
    ["GovCloud, where names are the usual ones", "lightsail", "us-gov-west-1"],
    ["a gateway, which has the usual name everywhere", "s3express", CHINA],
    ["a gateway of a service that has both", "dynamodb", CHINA],
    ["a service without region in its name", "iam", CHINA],
    ["a service that is not there, which another rule reports", "bedrock-fips", CHINA],
    ["a region that only Terraform knows", "lightsail", tokenValue("${var.region}")],
    ["no region", "lightsail", undefined],
  ])("accepts %s", (_about, name, region) => {
    expect(findings(partitionNotListed, { services: [name], region })).toEqual([]);
  });

  test("accepts a custom service", () => {
    const lightsail = { type: "Interface", serviceName: "com.amazonaws.cn-north-1.x" };
    const props = { services: [], customServices: { lightsail }, region: CHINA };
    expect(findings(partitionNotListed, props)).toEqual([]);
  });

  test.each([
    ["of another region", { services: { lightsail: { serviceRegion: CHINA } } }, ["services.lightsail"]],
    ["in an isolated region", { services: ["lightsail"], region: "us-isob-east-1" }, ["services[0]"]],
    ["among others", { services: ["sqs", "lightsail"], region: CHINA }, ["services[1]"]],
  ])("finds a service that no source lists %s", (_about, props, expected) => {
    expect(paths(partitionNotListed, props)).toEqual(expected);
  });

  test("says which name is used", () => {
    expect(findings(partitionNotListed, { services: ["lightsail"], region: CHINA })).toEqual([
      'services[0]: No source lists "lightsail" for the partition aws-cn, so the usual name com.amazonaws.cn-north-1.lightsail is used: check it with aws ec2 describe-vpc-endpoint-services',
    ]);
  });
});
