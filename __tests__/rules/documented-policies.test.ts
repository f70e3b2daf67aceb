import { normalizePolicy } from "../../lib/policy/document/normalize";
import { renderPolicy } from "../../lib/policy/document/render";
import { fullAccess } from "../../lib/policy/ready/full-access";
import { awsOwnedBuckets } from "../../lib/policy/ready/owned-buckets";
import { organizationPerimeter } from "../../lib/policy/ready/perimeter";
import type { Conditions } from "../../lib/policy/statement/conditions";
import type { ActionOf, AnyServiceStatement, Statement } from "../../lib/policy/statement/statement";
import type { EndpointServiceName } from "../../lib/services/names.generated";
import { troubleOf } from "./policy-findings";

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
      resources: ["arn:aws:imagebuilder:eu-west-1:aws:component/*", "arn:aws:imagebuilder:eu-west-1:aws:image/*"],
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
      // The file has s3:ListBucket here too, which acts on none of these: action-without-resource says so.
      actions: ["s3:GetObject"],
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
  sts: [
    {
      principals: { federated: ["*"] },
      actions: ["sts:AssumeRoleWithWebIdentity", "sts:AssumeRoleWithSAML"],
      resources: ["*"],
      conditions: { StringEquals: { "aws:ResourceOrgID": ORGANIZATION } },
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
      resources: ["arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/*"],
    },
  ],
  // Those from outside are kept out, and those who sign in through an identity provider are not: AWS STS guide.
  sts: [
    ...fullAccess(),
    {
      effect: "Deny",
      principals: { aws: ["*"] },
      actions: ["*"],
      resources: ["*"],
      conditions: { StringNotEquals: OWN },
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

/**
 * Policies of the guides whose actions or condition keys are not simply those of the endpoint's own IAM prefix, or
 * that name actions for which only endpoint policies exist. Each page was read on 2026-11-23.
 */
const GUIDES = [
  guide(
    "https://docs.aws.amazon.com/codeartifact/latest/ug/create-vpc-endoint-policy.html",
    ["codeartifact.api", "codeartifact.repositories"],
    [
      {
        principals: { aws: ["arn:aws:iam::123456789012:root"] },
        actions: [
          "codeartifact:GetAuthorizationToken",
          "codeartifact:GetRepositoryEndpoint",
          "codeartifact:ReadFromRepository",
          "sts:GetServiceBearerToken",
        ],
        resources: ["*"],
      },
    ],
  ),
  guide(
    "https://docs.aws.amazon.com/glue/latest/dg/vpc-interface-endpoints.html",
    ["glue"],
    [
      { sid: "MakeJobs", actions: ["glue:CreateJob", "glue:UpdateJob", "iam:PassRole"], resources: ["*"] },
      {
        sid: "PassRolesToGlue",
        actions: ["iam:PassRole"],
        resources: ["arn:aws:iam::123456789012:role/GlueServiceRole*"],
        conditions: { StringEquals: { "iam:PassedToService": "glue.amazonaws.com" } },
      },
    ],
  ),
  guide(
    "https://docs.aws.amazon.com/rolesanywhere/latest/userguide/vpc-interface-endpoints.html",
    ["rolesanywhere"],
    [
      {
        sid: "SessionsOfBob",
        actions: ["rolesanywhere:CreateSession"],
        resources: ["arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/*"],
        conditions: {
          StringEquals: {
            "rolesanywhere:x509Subject/CN": "Bob",
            "rolesanywhere:x509Issuer/CN": "Example CA",
          },
        },
      },
      {
        sid: "Management",
        principals: { aws: ["arn:aws:iam::111122223333:role/RolesAnywhereAdmin"] },
        actions: ["rolesanywhere:CreateTrustAnchor", "rolesanywhere:UpdateProfile"],
        resources: ["*"],
      },
    ],
  ),
  guide(
    "https://docs.aws.amazon.com/athena/latest/ug/interface-vpc-endpoint.html",
    ["athena"],
    [
      {
        actions: [
          "athena:StartQueryExecution",
          "athena:GetQueryExecution",
          "athena:GetQueryResults",
          "athena:CancelQueryExecution",
          "athena:GetWorkGroup",
          "athena:TagResource",
        ],
        resources: ["arn:aws:athena:eu-west-1:111122223333:workgroup/workgroupA"],
      },
    ],
  ),
  guide(
    "https://docs.aws.amazon.com/incident-manager/latest/userguide/vpc-interface-endpoints.html",
    ["ssm-contacts", "ssm-incidents"],
    [
      {
        actions: ["ssm-contacts:*", "ssm-incidents:ListResponsePlans", "ssm-incidents:StartIncident"],
        resources: ["*"],
      },
    ],
  ),
  guide(
    "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/vpc-interface-endpoints.html",
    ["bedrock-agentcore.gateway"],
    [
      {
        actions: ["bedrock:InvokeGateway", "bedrock-agentcore:InvokeGateway"],
        resources: ["arn:aws:bedrock-agentcore:eu-west-1:111122223333:gateway/my-gateway"],
      },
    ],
  ),
  guide(
    "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/vpc-interface-endpoints.html",
    ["bedrock-agentcore"],
    [
      {
        sid: "Discovery",
        actions: ["bedrock-agentcore:GetRuntimeProtectedResourceMetadata"],
        resources: ["arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/*"],
      },
      {
        sid: "NoDiscoveryElsewhere",
        effect: "Deny",
        actions: ["bedrock-agentcore:GetRuntimeProtectedResourceMetadata"],
        notResources: ["arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/*"],
      },
      {
        sid: "Invocation",
        principals: { aws: ["arn:aws:iam::111122223333:root"] },
        actions: ["bedrock-agentcore:InvokeAgentRuntime"],
        resources: ["arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/customAgent1"],
      },
    ],
  ),
  guide(
    "https://docs.aws.amazon.com/notifications/latest/userguide/vpc.html",
    ["notifications", "notifications-contacts"],
    [
      {
        actions: [
          "notifications:Get*",
          "notifications:List*",
          "notifications-contacts:Get*",
          "notifications-contacts:List*",
        ],
        resources: ["*"],
      },
    ],
  ),
  guide(
    "https://docs.aws.amazon.com/end-user-messaging/latest/userguide/nx-security-privatelink-access.html",
    ["pinpoint-sms-voice-v2", "social-messaging"],
    [{ actions: ["sms-voice:SendTextMessage", "social-messaging:SendWhatsAppMessage"], resources: ["*"] }],
  ),
  guide(
    "https://docs.aws.amazon.com/cognito/latest/developerguide/vpc-interface-endpoints.html",
    ["cognito-identity"],
    [
      {
        sid: "Guests",
        actions: ["cognito-identity:GetId", "cognito-identity:GetCredentialsForIdentity"],
        resources: ["*"],
        conditions: {
          StringEquals: {
            "cognito-identity-unauth:IdentityPoolArn":
              "arn:aws:cognito-identity:eu-west-1:123456789012:identitypool/us-east-1:12345678-ffff-ffff-ffff-123456",
          },
        },
      },
      {
        sid: "Users",
        actions: ["cognito-identity:GetCredentialsForIdentity", "cognito-identity:GetOpenIdToken"],
        resources: ["*"],
        conditions: {
          StringEquals: {
            "cognito-identity-auth:IdentityPoolArn":
              "arn:aws:cognito-identity:eu-west-1:123456789012:identitypool/us-east-1:12345678-ffff-ffff-ffff-123456",
          },
        },
      },
    ],
  ),
  guide(
    "https://docs.aws.amazon.com/cognito/latest/developerguide/vpc-interface-endpoints.html",
    ["cognito-idp"],
    [
      {
        principals: { aws: ["arn:aws:sts::123456789012:assumed-role/MyWebAppRole/MyWebAppSession"] },
        actions: ["cognito-idp:AdminInitiateAuth", "cognito-idp:AdminRespondToAuthChallenge"],
        resources: ["arn:aws:cognito-idp:eu-west-1:123456789012:userpool/us-east-1_EXAMPLE"],
      },
      {
        actions: ["cognito-idp:InitiateAuth", "cognito-idp:ForgotPassword"],
        resources: ["arn:aws:cognito-idp:eu-west-1:123456789012:userpool/us-east-1_EXAMPLE"],
      },
    ],
  ),
  guide(
    "https://docs.aws.amazon.com/dtconsole/latest/userguide/vpc-interface-endpoints.html",
    ["codestar-connections.api"],
    [{ sid: "GetConnectionOnly", actions: ["codestar-connections:GetConnection"], resources: ["*"] }],
  ),
  guide(
    "https://docs.aws.amazon.com/application-discovery/latest/userguide/vpc-interface-endpoints.html",
    ["arsenal-discovery"],
    [{ actions: ["arsenal:RegisterOnPremisesAgent"], resources: ["*"] }],
  ),
  guide(
    "https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-private-link-policy.html",
    ["mlflow"],
    [
      {
        actions: ["sagemaker-mlflow:*"],
        resources: ["arn:aws:sagemaker:eu-west-1:111122223333:mlflow-tracking-server/*"],
      },
    ],
  ),
  guide(
    "https://docs.aws.amazon.com/privateca/latest/userguide/vpc-endpoints.html",
    ["acm-pca"],
    [
      {
        actions: ["acm-pca:IssueCertificate"],
        resources: ["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/CA-1"],
        conditions: {
          StringEquals: { "acm-pca:TemplateArn": "arn:aws:acm-pca:::template/EndEntityCertificate/V1" },
        },
      },
    ],
  ),
] as const;

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

describe("readPolicyRules, on what AWS documents,", () => {
  test.each([["default", "sqs", []], ...published()] as const)(
    "finds nothing wrong with %s_endpoint_policy.json, attached to %s",
    (_file, service, statements) => {
      expect(foundIn(service, [...DEFAULT, ...statements])).toEqual([]);
    },
  );

  test.each(Object.entries(DOCUMENTED))(
    "finds nothing wrong with what the guides show for %s",
    (service, statements) => {
      expect(foundIn(service, [...DEFAULT, ...statements])).toEqual([]);
    },
  );

  test.each(GUIDES)("finds nothing wrong with the policy in %s, attached to %s", (_, services, policy) => {
    expect(services.flatMap((service) => foundIn(service, policy))).toEqual([]);
  });

  test.each(KEYS_OF_RESOURCES)("finds nothing wrong with conditions on the resources of %s", (service, policy) => {
    expect(foundIn(service, policy)).toEqual([]);
  });

  test("still reports other actions of a service of which an endpoint carries only one", () => {
    const policy = [{ actions: ["iam:CreateRole", "iam:Create*", "iam:PassRole"], resources: ["*"] }];
    expect(troubleOf(policy, { service: "glue" })).toEqual([
      "warn services.glue.policy[0].actions (actions-of-other-services)",
    ]);
  });

  test("finds nothing wrong with the document that AWS attaches itself", () => {
    const Statement = [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }];
    expect(troubleOf({ Statement })).toEqual([]);
    expect(troubleOf({ Version: "2008-10-17", Statement })).toEqual([]);
  });
});

type Guide = readonly [source: string, services: readonly EndpointServiceName[], policy: readonly object[]];

/** A row of GUIDES, whose policy must compile for each of the endpoints. */
function guide<const Service extends EndpointServiceName>(
  source: string,
  services: readonly Service[],
  policy: readonly Statement<Service>[],
): Guide {
  return [source, services, policy];
}

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

/** What the rules find in statements, and in the document that they become. */
function foundIn(service: string, policy: readonly object[]): readonly string[] {
  const use = { service, types: [service === "s3" ? "Gateway" : "Interface"] } as const;
  return [...troubleOf(policy, use), ...troubleOf(renderPolicy(normalizePolicy(policy, ["policy"])), use)];
}
