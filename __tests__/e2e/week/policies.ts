import {
  accountAllowList,
  awsOwnedBuckets,
  federatedSignIn,
  fullAccess,
  organizationPerimeter,
  VpcEndpoints,
} from "cdktf-aws-vpc-endpoints";
import type { Construct } from "constructs";
import { APP, EKS_IMAGES, ORGANIZATION, PARTNER, REGION, SHARED } from "./places";

/** Where the endpoints are. */
export interface Place {
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
  readonly routeTableIds: readonly string[];
}

const organizationId = ORGANIZATION;
const repositoriesOf = (account: string) => `arn:aws:ecr:${REGION}:${account}:repository/*`;
const PULLS = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"] as const;

/** The endpoints whose policies are tried. What each policy means in plain code is in meanings.ts. */
export function defineEndpoints(scope: Construct, { vpcId, subnetIds, routeTableIds }: Place): void {
  new VpcEndpoints(scope, "endpoints", {
    region: REGION,
    vpcId,
    subnetIds,
    routeTableIds,
    policy: organizationPerimeter({ organizationId }),
    // The sources do not matter here; clients of the interface of S3 would be warned about.
    securityGroup: { ingressCidrBlocks: ["10.0.0.0/16"] },
    guards: false,
    checks: false,
    services: {
      athena: {
        policy: [{ principals: { aws: [APP] }, actions: ["athena:*"], resources: ["*"] }],
      },
      autoscaling: {},
      backup: {},
      batch: {},
      "bedrock-runtime": {
        policy: [
          {
            actions: ["bedrock:InvokeModel"],
            resources: [`arn:aws:bedrock:${REGION}::foundation-model/anthropic.*`],
            conditions: { StringEquals: { "aws:PrincipalAccount": [APP, SHARED] } },
          },
        ],
      },
      cloudformation: {},
      cloudtrail: {},
      codebuild: {},
      config: {},
      dynamodb: {
        policy: [
          {
            notActions: ["dynamodb:Scan"],
            resources: [
              `arn:aws:dynamodb:${REGION}:${APP}:table/*`,
              `arn:aws:dynamodb:${REGION}:${SHARED}:table/orders`,
            ],
          },
          { actions: ["dynamodb:ListTables"], resources: ["*"] },
          { effect: "Deny", actions: ["dynamodb:Delete*"], resources: ["*"] },
        ],
      },
      ec2: { policy: fullAccess() },
      ecs: {
        policy: [
          { actions: ["ecs:*"], resources: ["*"] },
          {
            effect: "Deny",
            actions: ["ecs:DeleteCluster"],
            resources: ["*"],
            conditions: { BoolIfExists: { "aws:MultiFactorAuthPresent": false } },
          },
        ],
      },
      "ecr.api": {
        policy: [
          { actions: ["ecr:GetAuthorizationToken"], resources: ["*"] },
          { actions: [...PULLS, "ecr:DescribeImages"], resources: [APP, SHARED, EKS_IMAGES].map(repositoriesOf) },
        ],
      },
      "ecr.dkr": { policy: [{ actions: [...PULLS], resources: [APP, EKS_IMAGES].map(repositoriesOf) }] },
      eks: {},
      elasticloadbalancing: {},
      events: {
        policy: [
          {
            actions: ["*"],
            resources: ["*"],
            conditions: { ArnLike: { "aws:PrincipalArn": `arn:aws:iam::${APP}:role/app/*` } },
          },
        ],
      },
      glue: { policy: organizationPerimeter({ organizationId, breakGlassTag: { key: "team", value: "payments" } }) },
      "kinesis-firehose": {},
      "kinesis-streams": { policy: organizationPerimeter({ organizationId, thirdPartyAccountIds: [PARTNER] }) },
      kms: {
        policy: [
          {
            notActions: ["kms:DisableKey", "kms:ScheduleKeyDeletion"],
            resources: ["*"],
            conditions: {
              StringEquals: { "aws:PrincipalAccount": [APP, SHARED], "aws:ResourceAccount": [APP, SHARED] },
            },
          },
          {
            effect: "Deny",
            actions: ["kms:Encrypt"],
            resources: ["*"],
            conditions: { StringNotEquals: { "aws:ResourceTag/env": "prod" } },
          },
        ],
      },
      lambda: {
        policy: [
          { actions: ["lambda:InvokeFunction"], resources: [`arn:aws:lambda:${REGION}:${APP}:function:*`] },
          { actions: ["lambda:Get*", "lambda:List*"], resources: ["*"] },
        ],
      },
      logs: { policy: accountAllowList({ accountIds: [APP, SHARED] }) },
      monitoring: {
        policy: [
          { actions: ["*"], resources: ["*"] },
          {
            effect: "Deny",
            actions: ["*"],
            resources: ["*"],
            conditions: { StringNotEquals: { "aws:RequestedRegion": REGION, "aws:PrincipalAccount": APP } },
          },
        ],
      },
      rds: {},
      s3: {
        types: ["Gateway", "Interface"],
        policy: [
          {
            actions: ["s3:GetObject*", "s3:ListBucket", "s3:GetBucketLocation"],
            resources: ["app-data", "app-data/*", "shared-artifacts", "shared-artifacts/reports/*"].map(
              (name) => `arn:aws:s3:::${name}`,
            ),
          },
          {
            actions: ["s3:PutObject"],
            resources: ["arn:aws:s3:::app-*/*"],
            conditions: { StringEquals: { "s3:x-amz-server-side-encryption": "aws:kms" } },
          },
          {
            actions: ["s3:*"],
            resources: ["arn:aws:s3:::app-logs", "arn:aws:s3:::app-logs/*"],
            conditions: { ArnLike: { "aws:PrincipalArn": `arn:aws:iam::${APP}:role/admins/*` } },
          },
          { actions: ["s3:ListAllMyBuckets"], resources: ["*"] },
          {
            effect: "Deny",
            actions: ["s3:*"],
            notResources: ["arn:aws:s3:::app-data/tmp/*"],
            conditions: { Bool: { "aws:SecureTransport": false } },
          },
          ...awsOwnedBuckets({ region: REGION }, "ecr"),
        ],
      },
      secretsmanager: {
        policy: [
          {
            actions: ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
            resources: [`arn:aws:secretsmanager:${REGION}:${APP}:secret:prod/*`],
          },
          {
            actions: ["secretsmanager:PutSecretValue"],
            resources: [`arn:aws:secretsmanager:*:${APP}:secret:*`],
            conditions: { StringEquals: { "aws:PrincipalTag/team": "payments" } },
          },
          { actions: ["secretsmanager:ListSecrets"], resources: ["*"] },
        ],
      },
      sns: {
        policy: [
          {
            actions: ["sns:Publish"],
            resources: [`arn:aws:sns:${REGION}:*:orders`],
            conditions: { StringEquals: { "aws:SourceVpc": vpcId } },
          },
        ],
      },
      sqs: {
        policy: [
          {
            actions: ["sqs:*"],
            resources: [`arn:aws:sqs:${REGION}:${APP}:orders-*`],
          },
          { effect: "Deny", actions: ["sqs:PurgeQueue", "sqs:Delete*"], resources: ["arn:aws:sqs:*:*:*-dead"] },
        ],
      },
      ssm: {
        policy: organizationPerimeter({
          organizationId,
          awsOwnedResources: ["arn:aws:ssm:*::parameter/aws/service/*"],
        }),
      },
      states: {},
      sts: {
        policy: [
          {
            actions: ["sts:AssumeRole", "sts:TagSession"],
            resources: [`arn:aws:iam::${APP}:role/*`, `arn:aws:iam::${SHARED}:role/reader`],
          },
          { actions: ["sts:GetCallerIdentity"], resources: ["*"] },
          ...federatedSignIn({ organizationId }),
        ],
      },
      "sync-states": {},
      xray: {},
    },
  });
}
