import type { Conditions } from "../../lib/policy/conditions";
import { normalizePolicy } from "../../lib/policy/normalize";
import { awsOwnedBuckets } from "../../lib/policy/owned-buckets";
import { organizationPerimeter } from "../../lib/policy/perimeter";
import { renderPolicy } from "../../lib/policy/render";
import type { ActionOf, AnyServiceStatement, Statement } from "../../lib/policy/statement";
import type { EndpointServiceName } from "../../lib/services/names.generated";
import { toldAbout } from "../defined";
import { problemsOf } from "./problems-of";

/**
 * Endpoint policies that AWS publishes and documents, in our own words: none may be refused or warned of.
 * Published: https://github.com/aws-samples/data-perimeter-policy-examples/tree/main/vpc_endpoint_policies
 * (read 2026-11-23). Documented: PrivateLink guide 2026.
 */
const ORGANIZATION = "o-a1b2c3d4e5";
const ACCOUNTS = ["111122223333", "444455556666"];
const OWN = { "aws:PrincipalOrgID": ORGANIZATION } as const;
const OWN_PRINCIPALS = { conditions: { StringEquals: OWN } } as const;

/** What all of AWS's files begin and end with; default_endpoint_policy.json is no more than that. */
const DEFAULT: readonly AnyServiceStatement[] = organizationPerimeter({
  organizationId: ORGANIZATION,
  breakGlassTag: { key: "dp:exclude:resource" },
});

/** What each of the other files adds for its service: resources of AWS that own principals may use. */
const PUBLISHED = {
  cloudformation: [
    {
      actions: ["cloudformation:CreateChangeSet"],
      resources: ["arn:aws:cloudformation:eu-west-1:aws:transform/*"],
      ...OWN_PRINCIPALS,
    },
  ],
  ec2: [
    {
      actions: [
        "ec2:RunInstances",
        "ec2:CreateReplaceRootVolumeTask",
        "ec2:CreateTags",
        "ec2:DeleteTags",
        "ec2:GetManagedPrefixListEntries",
      ],
      resources: ["arn:aws:ec2:*::image/*", "arn:aws:ec2:*:aws:prefix-list/*"],
      ...OWN_PRINCIPALS,
    },
  ],
  "ecr.api": [
    {
      actions: ["*"],
      resources: ["*"],
      conditions: { StringEquals: { ...OWN, "aws:ResourceAccount": "602401143452" } },
    },
  ],
  iam: [{ actions: ["*"], resources: ["arn:aws:iam::aws:policy/*"], ...OWN_PRINCIPALS }],
  imagebuilder: [
    {
      actions: ["imagebuilder:GetComponent", "imagebuilder:GetImage"],
      resources: [
        "arn:aws:imagebuilder:eu-west-1:aws:component/*",
        "arn:aws:imagebuilder:eu-west-1:aws:image/*",
      ],
      ...OWN_PRINCIPALS,
    },
  ],
  "iot.api": [{ actions: ["*"], resources: ["arn:aws:iot:*::jobtemplate/*"], ...OWN_PRINCIPALS }],
  lambda: [{ actions: ["*"], resources: ["arn:aws:lambda:*:580247275435:layer:*"], ...OWN_PRINCIPALS }],
  s3: [
    {
      sid: "TransformsOfGlueStudio",
      actions: ["s3:GetObject"],
      resources: ["*"],
      conditions: { StringEquals: { ...OWN, "aws:ResourceAccount": "444455556666" } },
    },
    ...awsOwnedBuckets(
      { region: "eu-west-1" },
      "amazon-linux-2",
      "amazon-linux-2023",
      "athena",
      "cloudformation",
      "cloudwatch-agent",
      "codedeploy",
      "drs",
      "ecr",
      "elasticbeanstalk",
      "emr",
      "imagebuilder",
      "mgn",
      "neptune",
      "nitro-enclaves",
      "sagemaker-jumpstart",
      "session-manager-plugin",
      "ssm",
    ),
    {
      sid: "FurtherBucketsOfAws",
      actions: ["s3:GetObject", "s3:ListBucket"],
      resources: [
        "arn:aws:s3:::assets-444455556666-eu-west-1/*",
        "arn:aws:s3:::static-eu-west-1-prod-static-a1b2c3/content/dependencies/*",
        "arn:aws:s3:::awssupportdatasvcs.com/*",
        "arn:aws:s3:::redshift-downloads/*",
        "arn:aws:s3:::aws-sap-data-provider/*",
        "arn:aws:s3:::aws-sap-dataprovider-eu-west-1/*",
        "arn:aws:s3:::awssap-backint-agent/*",
      ],
    },
    {
      sid: "PartnersToPartners",
      actions: ["s3:GetObject"],
      resources: ["arn:aws:s3:::partner-bucket/*"],
      conditions: { StringEquals: { "aws:PrincipalAccount": ACCOUNTS, "aws:ResourceAccount": ACCOUNTS } },
    },
    {
      sid: "OwnPrincipalsToPartners",
      actions: ["s3:GetObject"],
      resources: ["arn:aws:s3:::partner-bucket/*"],
      conditions: { StringEquals: { ...OWN, "aws:ResourceAccount": ACCOUNTS } },
    },
  ],
  ssm: [
    {
      actions: [
        "ssm:Describe*",
        "ssm:List*",
        "ssm:Get*",
        "ssm:SendCommand",
        "ssm:CreateAssociation",
        "ssm:StartSession",
        "ssm:StartChangeRequestExecution",
        "ssm:StartAutomationExecution",
      ],
      resources: [
        "arn:aws:ssm:eu-west-1::parameter/aws/*",
        "arn:aws:ssm:eu-west-1::document/*",
        "arn:aws:ssm:*::automation-definition/*",
      ],
      ...OWN_PRINCIPALS,
    },
  ],
} satisfies { readonly [Name in EndpointServiceName]?: readonly Statement<Name>[] };

/** Other forms that AWS's guides show. */
const DOCUMENTED = {
  // Nodes outside AWS sign nothing that tells their organization.
  ssm: [
    {
      sid: "HybridNodes",
      actions: ["*"],
      resources: ["*"],
      conditions: { StringEquals: { "ssm:NodeOrgId": ORGANIZATION } },
    },
  ],
  sqs: [
    {
      sid: "OwnUnits",
      actions: ["*"],
      resources: ["*"],
      conditions: {
        "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": [`${ORGANIZATION}/r-ab12/ou-ab12-11111111/*`] },
      },
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

/** Conditions on keys that requests carry because of what they act on (Service Authorization Reference). */
const KEYS_OF_RESOURCES = [
  keyed(
    "s3",
    ["s3:GetObject"],
    { ArnLike: { "s3:DataAccessPointArn": "arn:aws:s3:eu-west-1:111122223333:accesspoint/*" } },
    { StringEquals: { "s3:AccessPointNetworkOrigin": "VPC" } },
  ),
  keyed("rds", ["rds:DeleteDBInstance"], { StringEquals: { "rds:db-tag/env": "test" } }),
  keyed(
    "kms",
    ["kms:Decrypt"],
    { StringEquals: { "kms:KeyOrigin": "AWS_KMS", "kms:KeyUsage": "ENCRYPT_DECRYPT" } },
    { Bool: { "kms:MultiRegion": false } },
  ),
  keyed("sagemaker.api", ["sagemaker:DeleteEndpoint"], {
    StringEquals: { "sagemaker:ResourceTag/env": "test" },
  }),
  keyed("elasticache", ["elasticache:CompleteMigration"], {
    StringEquals: { "elasticache:EngineVersion": "7.1" },
  }),
] as const;

describe("checkPolicy(), on what AWS documents", () => {
  test.each([["default", "sqs", []], ...published()] as const)(
    "finds nothing wrong with %s_endpoint_policy.json, attached to %s",
    (_file, service, statements) => {
      expect(saidOf(service, [...DEFAULT, ...statements])).toEqual([]);
    },
  );

  test.each(Object.entries(DOCUMENTED))(
    "finds nothing wrong with what the guides show for %s",
    (service, statements) => {
      expect(saidOf(service, [...DEFAULT, ...statements])).toEqual([]);
    },
  );

  test.each(KEYS_OF_RESOURCES)(
    "finds nothing wrong with conditions on the resources of %s",
    (service, policy) => {
      expect(saidOf(service, policy)).toEqual([]);
    },
  );

  test("finds nothing wrong with the document that AWS attaches itself", () => {
    const Statement = [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }];
    expect(problemsOf({ Statement })).toEqual([]);
    expect(problemsOf({ Version: "2008-10-17", Statement })).toEqual([]);
  });
});

/** A statement for each of the conditions. */
function keyed<const Service extends EndpointServiceName>(
  service: Service,
  actions: readonly ActionOf<Service>[],
  ...conditions: readonly Conditions<Service>[]
): readonly [service: string, policy: readonly object[]] {
  return [service, conditions.map((condition) => ({ actions, resources: ["*"], conditions: condition }))];
}

/** The rows of the files that are for a service: its name in the file, then that of the endpoint. */
function published(): readonly (readonly [file: string, service: string, statements: readonly object[]])[] {
  return Object.entries(PUBLISHED).map(([service, statements]) => [
    service === "iot.api" ? "iot" : service,
    service,
    statements,
  ]);
}

/** What the checks say of statements and of the document they become, and what the construct says. */
function saidOf(service: string, policy: readonly object[]): readonly unknown[] {
  const context = { service, gateway: service === "s3" };
  return [
    ...problemsOf(policy, context),
    ...problemsOf(renderPolicy(normalizePolicy(policy, "policy")), context),
    ...toldAbout({ services: { [service]: { policy } } }),
  ];
}
