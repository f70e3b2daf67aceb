import { normalizePolicy } from "../../lib/policy/normalize";
import { renderPolicy } from "../../lib/policy/render";
import type { AnyServiceStatement, Statement } from "../../lib/policy/statement";
import type { EndpointServiceName } from "../../lib/services/names.generated";
import { problemsOf } from "./problems-of";

/**
 * Endpoint policies of the kinds that AWS documents and publishes, in our own words: none may be refused or warned of.
 * Kinds: aws-samples/data-perimeter-policy-examples (vpc_endpoint_policies, read 2026-03-18), PrivateLink guide 2026.
 */
const ORGANISATION = "o-a1b2c3d4e5";
const ACCOUNTS = ["111122223333", "444455556666"];

const PERIMETER: readonly AnyServiceStatement[] = [
  {
    sid: "OwnIdentitiesToOwnResources",
    actions: ["*"],
    resources: ["*"],
    conditions: { StringEquals: { "aws:PrincipalOrgID": ORGANISATION, "aws:ResourceOrgID": ORGANISATION } },
  },
  {
    sid: "AwsServices",
    actions: ["*"],
    resources: ["*"],
    conditions: { Bool: { "aws:PrincipalIsAWSService": true } },
  },
  {
    sid: "BreakGlass",
    actions: ["*"],
    resources: ["*"],
    conditions: {
      StringEquals: { "aws:PrincipalOrgID": ORGANISATION, "aws:PrincipalTag/dp:exclude:resource": "true" },
    },
  },
  {
    sid: "OwnIdentitiesToPartners",
    actions: ["*"],
    resources: ["*"],
    conditions: { StringEquals: { "aws:PrincipalOrgID": ORGANISATION, "aws:ResourceAccount": ACCOUNTS } },
  },
  {
    sid: "PartnersToPartners",
    actions: ["*"],
    resources: ["*"],
    conditions: { StringEquals: { "aws:PrincipalAccount": ACCOUNTS, "aws:ResourceAccount": ACCOUNTS } },
  },
  {
    sid: "OwnUnits",
    actions: ["*"],
    resources: ["*"],
    conditions: {
      "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": [`${ORGANISATION}/r-ab12/ou-ab12-11111111/*`] },
    },
  },
];

const EXCEPTIONS = {
  cloudformation: [
    {
      sid: "Transforms",
      actions: ["cloudformation:CreateChangeSet"],
      resources: ["arn:aws:cloudformation:eu-west-1:aws:transform/*"],
      conditions: { StringEquals: { "aws:PrincipalOrgID": ORGANISATION } },
    },
  ],
  ec2: [
    {
      sid: "PublicImages",
      actions: [
        "ec2:RunInstances",
        "ec2:CreateReplaceRootVolumeTask",
        "ec2:CreateTags",
        "ec2:DeleteTags",
        "ec2:GetManagedPrefixListEntries",
      ],
      resources: ["arn:aws:ec2:*::image/*", "arn:aws:ec2:*:aws:prefix-list/*"],
      conditions: { StringEquals: { "aws:PrincipalOrgID": ORGANISATION } },
    },
  ],
  "ecr.api": [
    {
      sid: "ImagesOfAws",
      actions: ["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"],
      resources: ["*"],
      conditions: {
        StringEquals: { "aws:PrincipalOrgID": ORGANISATION, "aws:ResourceAccount": ["602401143452"] },
      },
    },
  ],
  iam: [{ sid: "ManagedPolicies", actions: ["*"], resources: ["arn:aws:iam::aws:policy/*"] }],
  imagebuilder: [
    {
      sid: "ManagedComponents",
      actions: ["imagebuilder:GetComponent", "imagebuilder:GetImage"],
      resources: [
        "arn:aws:imagebuilder:eu-west-1:aws:component/*",
        "arn:aws:imagebuilder:eu-west-1:aws:image/*",
      ],
    },
  ],
  lambda: [
    {
      sid: "Layers",
      actions: ["lambda:GetLayerVersion"],
      resources: ["arn:aws:lambda:eu-west-1:580247275435:layer:LambdaInsightsExtension:*"],
    },
  ],
  s3: [
    {
      sid: "EcrLayers",
      actions: ["s3:GetObject"],
      resources: ["arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/*"],
    },
  ],
  ssm: [
    {
      sid: "PublicDocuments",
      actions: ["ssm:GetParameter*", "ssm:DescribeDocument", "ssm:StartAutomationExecution"],
      resources: [
        "arn:aws:ssm:eu-west-1::parameter/aws/*",
        "arn:aws:ssm:eu-west-1::document/*",
        "arn:aws:ssm:eu-west-1::automation-definition/*",
      ],
    },
    {
      sid: "HybridNodes",
      actions: ["*"],
      resources: ["*"],
      conditions: { StringEquals: { "ssm:NodeOrgId": ORGANISATION } },
    },
  ],
  secretsmanager: [
    {
      actions: ["secretsmanager:GetSecretValue"],
      resources: ["arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/*"],
    },
  ],
  // A role named, as in the endpoint policies of the AWS Lambda guide.
  "ecs-telemetry": [
    {
      principals: { aws: ["arn:aws:iam::111122223333:role/agent"] },
      actions: ["ecs:Poll", "ecs:StartTelemetrySession"],
      resources: ["*"],
    },
  ],
} satisfies { readonly [Name in EndpointServiceName]?: readonly Statement<Name>[] };

describe("checkPolicy(), on what AWS documents", () => {
  test.each(Object.entries(EXCEPTIONS))(
    "finds nothing wrong with a perimeter with exceptions for %s",
    (service, statements) => {
      const policy = [...PERIMETER, ...statements];
      const gateway = service === "s3";
      expect(problemsOf(policy, { service, gateway })).toEqual([]);
      expect(problemsOf(renderPolicy(normalizePolicy(policy, "policy")), { service, gateway })).toEqual([]);
    },
  );

  test("finds nothing wrong with the document that AWS attaches itself", () => {
    const Statement = [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }];
    expect(problemsOf({ Statement })).toEqual([]);
    expect(problemsOf({ Version: "2008-10-17", Statement })).toEqual([]);
  });
});
