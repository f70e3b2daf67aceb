import type { OwnedBucketFacts } from "../../../lib/policy/ready/owned-bucket-facts";
import { type AwsOwnedBuckets, awsOwnedBuckets } from "../../../lib/policy/ready/owned-buckets";
import { OWNED_BUCKETS } from "../../../lib/policy/ready/owned-buckets.generated";
import { organizationPerimeter } from "../../../lib/policy/ready/perimeter";
import { troubleOf } from "../../rules/policy-findings";
import { decide } from "../document/evaluator";
import { callWith, documentOf, message } from "./ready";

const TOKEN = "$" + "{TfToken[TOKEN.1]}";

const facts: readonly (readonly [string, OwnedBucketFacts])[] = Object.entries(OWNED_BUCKETS);
const names = facts.map(([name]) => name).filter(isName);

function isName(name: string): name is AwsOwnedBuckets {
  return name in OWNED_BUCKETS;
}

function bucketsOf(region: string, name: AwsOwnedBuckets): readonly string[] {
  return awsOwnedBuckets({ region }, name).flatMap(({ resources = [] }) => resources);
}

describe("awsOwnedBuckets()", () => {
  test("returns the layer bucket of ECR, without any condition", () => {
    expect(awsOwnedBuckets({ region: "eu-west-1" }, "ecr")).toEqual([
      { actions: ["s3:GetObject"], resources: ["arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/*"] },
    ]);
  });

  test("returns one statement for all buckets of the same actions, each bucket once", () => {
    const statements = awsOwnedBuckets({ region: "us-east-1" }, "ecr", "eks", "ssm", "mgn");
    expect(statements).toHaveLength(1);
    const resources = statements[0]?.resources ?? [];
    expect(resources).toHaveLength(new Set(resources).size);
    expect(resources).toContain("arn:aws:s3:::patch-baseline-snapshot-us-east-1/*");
  });

  test.each([
    ["us-gov-west-1", "arn:aws-us-gov:s3:::prod-us-gov-west-1-starport-layer-bucket/*"],
    ["cn-north-1", "arn:aws-cn:s3:::prod-cn-north-1-starport-layer-bucket/*"],
    ["eusc-de-east-1", "arn:aws-eusc:s3:::prod-eusc-de-east-1-starport-layer-bucket/*"],
    [TOKEN, `arn:*:s3:::prod-${TOKEN}-starport-layer-bucket/*`],
  ])("takes the partition from the region %s", (region, arn) => {
    expect(bucketsOf(region, "ecr")).toEqual([arn]);
  });

  test("takes a partition that is given", () => {
    const [statement] = awsOwnedBuckets({ region: TOKEN, partition: "aws-cn" }, "ecr");
    expect(statement?.resources).toEqual([`arn:aws-cn:s3:::prod-${TOKEN}-starport-layer-bucket/*`]);
  });

  test("writes responses of CloudFormation and reads its helper scripts", () => {
    expect(awsOwnedBuckets({ region: "us-west-2" }, "cloudformation")).toEqual([
      {
        actions: ["s3:PutObject"],
        resources: [
          "arn:aws:s3:::cloudformation-custom-resource-response-uswest2/*",
          "arn:aws:s3:::cloudformation-waitcondition-us-west-2/*",
        ],
      },
      { actions: ["s3:GetObject"], resources: ["arn:aws:s3:::cloudformation-examples/*"] },
    ]);
  });

  test("takes the region without dashes if the region is a token", () => {
    const where = { region: TOKEN, regionWithoutDashes: "$" + "{TfToken[TOKEN.2]}" };
    const [statement] = awsOwnedBuckets(where, "cloudformation");
    expect(statement?.resources?.[0]).toBe(
      "arn:*:s3:::cloudformation-custom-resource-response-$" + "{TfToken[TOKEN.2]}/*",
    );
  });

  test("uses the names that exceptional regions have", () => {
    expect(bucketsOf("cn-north-1", "elasticbeanstalk")).toContain(
      "arn:aws-cn:s3:::elasticbeanstalk-public-beta-cn-north-1/*",
    );
    expect(bucketsOf("us-east-1", "emr")).toContain("arn:aws:s3:::aws157-logs-prod/*");
    expect(bucketsOf("us-east-2", "emr")).toContain("arn:aws:s3:::aws157-logs-prod-us-east-2/*");
    expect(bucketsOf("us-east-1", "emr")).not.toContain("arn:aws:s3:::aws157-logs-prod-us-east-1/*");
  });

  test("allows the usual and the exceptional names if the region is a token", () => {
    expect(bucketsOf(TOKEN, "emr")).toEqual(
      expect.arrayContaining([`arn:*:s3:::aws157-logs-prod-${TOKEN}/*`, "arn:*:s3:::aws157-logs-prod/*"]),
    );
  });

  test("names the buckets that only some regions have, and none in other regions", () => {
    expect(bucketsOf("us-east-1", "codeartifact")).toEqual(["arn:aws:s3:::assets-193858265520-us-east-1/*"]);
    expect(bucketsOf("us-gov-west-1", "glue-studio")).toEqual([
      "arn:aws-us-gov:s3:::aws-glue-studio-transforms-227493901923-prod-us-gov-west-1-2604/*",
    ]);
    expect(awsOwnedBuckets({ region: "us-west-1" }, "codeartifact")).toEqual([]);
    expect(bucketsOf(TOKEN, "codeartifact")).toHaveLength(13);
  });

  test("names the patch buckets as each region does", () => {
    const ohio = bucketsOf("us-east-2", "ssm");
    expect(ohio).toContain("arn:aws:s3:::aws-patch-manager-us-east-2-552881074/*");
    expect(ohio).toContain("arn:aws:s3:::patch-baseline-snapshot-us-east-2/*");
    expect(bucketsOf("me-south-1", "ssm")).toContain("arn:aws:s3:::patch-baseline-snapshot-me-south-1-uduvl7q8/*");
  });

  test("admits EMR Serverless alone to its managed storage", () => {
    expect(awsOwnedBuckets({ region: "us-east-1" }, "emr-serverless")).toEqual([
      {
        actions: ["s3:PutObject", "s3:PutObjectAcl"],
        resources: ["arn:aws:s3:::prod.us-east-1.appinfo.src/*"],
        conditions: { StringEquals: { "aws:PrincipalServiceName": "emr-serverless.amazonaws.com" } },
      },
    ]);
  });

  test("lets an unsigned image pull through a perimeter in one line", () => {
    const policy = [
      ...organizationPerimeter({ organizationId: "o-a1b2c3d4e5" }),
      ...awsOwnedBuckets({ region: "us-east-1" }, "ecr"),
    ];
    const request = {
      principal: { account: "anonymous", arn: "anonymous" },
      action: "s3:GetObject",
      resource: "arn:aws:s3:::prod-us-east-1-starport-layer-bucket/layer",
      context: {},
    };
    const elsewhere = { ...request, resource: "arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/layer" };
    const writing = { ...request, action: "s3:PutObject" };
    expect([request, elsewhere, writing].map((asked) => decide(documentOf(policy), asked))).toEqual([
      "allowed",
      "not allowed",
      "not allowed",
    ]);
    expect(troubleOf(policy, { service: "s3", types: ["Gateway"] })).toEqual([]);
  });

  test.each(names)("makes a policy without problems for %s", (name) => {
    const statements = awsOwnedBuckets({ region: "us-east-1" }, name);
    expect(troubleOf(statements, { service: "s3", types: ["Gateway"] })).toEqual([]);
  });

  test.each(facts)("has a source and a date for %s", (_name, { source, asOf, about }) => {
    expect(source).toMatch(/^https:\/\//);
    expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(about).not.toBe("");
  });

  test("names the region in every bucket but those that are for all regions", () => {
    const global = facts.flatMap(([, { grants }]) =>
      grants.flatMap(({ resources }) =>
        resources.filter((resource) => typeof resource === "string" && !resource.includes("{region")),
      ),
    );
    expect(global).toEqual([
      "aws-cli/*",
      "cloudformation-examples/*",
      "amazoncloudwatch-agent/*",
      "prod-04-2014-tasks/*",
      "aws-neptune-notebook",
      "aws-neptune-notebook/*",
      "aws-sap-data-provider/*",
      "awssap-backint-agent/*",
      "awssupportdatasvcs.com/*",
      "redshift-downloads/*",
      "session-manager-downloads/*",
      "ssm-document-categories/*",
    ]);
  });

  test("throws one error with every wrong argument", () => {
    const where = { region: "eu-west", partition: "aws-china", zone: "a" };
    expect(message(() => callWith(awsOwnedBuckets, where, "ecs", 7))).toMatch(
      /^Cannot call awsOwnedBuckets\(\): 5 problems\n {2}- where\.zone: There is no such option: the options are "region", "partition" and "regionWithoutDashes" \(unknown-option\)\n {2}- where\.region: "eu-west" is not the name of an AWS region: did you mean .*\n {2}- where\.partition: "aws-china" is not a partition of AWS: use "aws", .* \(unknown-partition\)\n {2}- neededBy\[0\]: There are no AWS-owned buckets under "ecs": use "ecr" or "eks" \(unknown-owned-buckets\)\n {2}- neededBy\[1\]: There are no AWS-owned buckets under 7: use "agentcore", /,
    );
  });

  test.each([
    [
      () => awsOwnedBuckets({ region: TOKEN }, "cloudformation"),
      'where.regionWithoutDashes: Missing: the names of the "cloudformation" buckets contain the region without dashes, which cannot be derived from a Terraform token: give regionWithoutDashes: Fn.replace(region, "-", "") (missing-region-without-dashes)',
    ],
    [
      () => callWith(awsOwnedBuckets, { region: "us-east-1" }),
      'neededBy: Missing: give what needs the buckets, such as "ecr" (missing-option)',
    ],
    [
      () => callWith(awsOwnedBuckets, {}, "cloudformation"),
      "where.region: Missing: give the region of the VPC (missing-option)",
    ],
    [
      () => callWith(awsOwnedBuckets, { region: 7 }, "cloudformation"),
      "where.region: Expected a string, received 7 (wrong-type)",
    ],
    [
      () => callWith(awsOwnedBuckets, { region: "us-east-1", regionWithoutDashes: "" }, "ecr"),
      'where.regionWithoutDashes: Expected a string that is not empty, received "" (wrong-type)',
    ],
    [
      () => callWith(awsOwnedBuckets, undefined, "ecr"),
      "where: Expected an object of options, received nothing (wrong-type)",
    ],
  ])("throws for wrong arguments, case %#", (call, text) => {
    expect(message(call)).toBe(`Cannot call awsOwnedBuckets(): 1 problem\n  - ${text}`);
  });
});
