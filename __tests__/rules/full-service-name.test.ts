import { fullServiceName, shortNames } from "../../lib/rules/full-service-name";
import { findings, paths } from "./check-rule";

const PARTNER = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";

describe("full-service-name", () => {
  test.each([
    ["short names", { services: ["sqs", "ecr.dkr", "s3-global.accesspoint"] }],
    ["an unknown name, which another rule reports", { services: ["sqss"] }],
    [
      "a full name as a key of one's own",
      {
        services: [],
        customServices: { "com.amazonaws.eu-west-1.sqs": { type: "Interface", serviceName: PARTNER } },
      },
    ],
  ])("accepts %s", (_about, props) => {
    expect(paths(fullServiceName, props)).toEqual([]);
  });

  test.each([
    ["in a map", { services: { "com.amazonaws.eu-west-1.sqs": {} } }, 'services["com.amazonaws.eu-west-1.sqs"]'],
    ["in a list", { services: ["sqs", "com.amazonaws.eu-west-1.kms"] }, "services[1]"],
  ])("finds a full name %s", (_about, props, path) => {
    expect(paths(fullServiceName, props)).toEqual([path]);
  });

  test.each([
    ["the short name", "com.amazonaws.eu-west-1.sqs", 'did you mean "sqs"?'],
    ["names that are similar to a misspelt one", "com.amazonaws.eu-west-1.sqss", 'did you mean "sqs"?'],
    ["customServices for a service of another account", PARTNER, "use customServices with serviceName for it"],
  ])("suggests %s", (_about, name, advice) => {
    expect(findings(fullServiceName, { services: [name] })).toEqual([
      `services[0]: "${name}" is a full service name, but services are named by their last part: ${advice}`,
    ]);
  });
});

describe("shortNames()", () => {
  test.each([
    ["com.amazonaws.eu-west-1.sqs", "sqs"],
    ["com.amazonaws.eu-west-1.ecr.dkr", "ecr.dkr"],
    ["com.amazonaws.ap-southeast-12.sqs", "sqs"],
    ["com.amazonaws.us-gov-west-1.sqs", "sqs"],
    // Retired services are found by their name only, so this one says how much of the full name is the name.
    ["com.amazonaws.us-gov-west-12.robomaker", "robomaker"],
    ["cn.com.amazonaws.cn-north-1.sqs", "sqs"],
    ["aws.sagemaker.us-east-1.notebook", "notebook"],
    ["aws.api.us-east-1.qbusiness", "qbusiness"],
    ["api.aws.us-east-1.cassandra-streams", "cassandra-streams"],
    ["eu.amazonaws.eusc-de-east-1.ecr.dkr", "ecr.dkr"],
    ["com.amazonaws.iam", "iam"],
    ["com.amazonaws.s3-global.accesspoint", "s3-global.accesspoint"],
  ])("shortens %s to %s", (name, short) => {
    expect(shortNames(name)).toEqual([short]);
  });

  test.each([
    ["a short name", "sqs"],
    ["a short name with a dot", "ecr.dkr"],
    ["nothing after the owner", "com.amazonaws."],
    ["another owner", "com.example.eu-west-1.sqs"],
    ["something before the owner", "x.com.amazonaws.eu-west-1.sqs"],
    ["a prefix that is no partition", "c1.com.amazonaws.eu-west-1.sqs"],
    ["an owner with a digit", "aws.api2.us-east-1.sqs"],
  ])("returns nothing for %s", (_about, name) => {
    expect(shortNames(name)).toBeUndefined();
  });
});
