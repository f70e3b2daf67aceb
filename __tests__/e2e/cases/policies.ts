import { TerraformVariable } from "cdktf";
import { fullAccess, unchecked } from "../../../lib";
import { AWS_DEFAULT_POLICY, type Case, define, FULL_ACCESS, GATEWAY, INTERFACE } from "./case";

const QUEUES = ["arn:aws:sqs:us-east-1:123456789012:b", "arn:aws:sqs:us-east-1:123456789012:a"];
const ANYONE = { Effect: "Allow", Principal: "*", Resource: "*" };

/** A variable of IAM, which looks like a template of Terraform. */
const IAM_VARIABLE = `${"$"}{aws:PrincipalTag/team}`;

/** Everything that has a meaning to JSON, to Terraform or to a shell. */
const AWKWARD = `say "hi" \\ \\n %{ if } ${"$"}{"x"} $${"$"}{y} <&'> é`;

/** Policies in every form. */
export const policyCases: readonly Case[] = [
  {
    title: "sends policies as they were written, with quotes, backslashes and variables of IAM",
    define: (scope, { vpcId, subnetIds, routeTableIds, groupOne }) => {
      const queues = new TerraformVariable(scope, "queues", { type: "list(string)", default: QUEUES });
      define(scope, {
        vpcId,
        region: "us-east-1",
        subnetIds,
        routeTableIds,
        securityGroupIds: [groupOne],
        severity: { "unknown-action": "warn", "unknown-variable": "off" },
        policy: [{ actions: ["*"], resources: ["*"], conditions: { Bool: { "aws:SecureTransport": true } } }],
        services: {
          sqs: {
            policy: [
              {
                sid: "Send",
                actions: ["sqs:SendMessage", "sqs:Get*"],
                resources: queues.listValue,
                conditions: { StringEquals: { "aws:ResourceTag/team": IAM_VARIABLE } },
              },
              { effect: "Deny", actions: ["sqs:PurgeQueue"], resources: ["*"] },
            ],
          },
          sns: {
            policy: {
              Version: "2012-10-17",
              Statement: {
                Effect: "Allow",
                Principal: { AWS: "*" },
                Action: "sns:Publish",
                Resource: "*",
                Condition: { StringNotEquals: { "aws:PrincipalTag/note": AWKWARD } },
              },
            },
            alsoAllow: [{ actions: ["sns:ListTopics"], resources: ["*"] }],
          },
          kms: { policy: "none" },
          sts: { policy: fullAccess() },
          logs: {},
          secretsmanager: {
            policy: [{ actions: [unchecked("secretsmanager:OfTomorrow")], resources: ["*"] }],
          },
          monitoring: {
            policy: { Version: "2012-10-17", Statement: [{ ...ANYONE, Action: "cloudwatch:OfTomorrow" }] },
          },
          s3: {
            policy: [
              { actions: ["s3:GetObject"], resources: [`arn:aws:s3:::bucket/${IAM_VARIABLE}/*`] },
              { notActions: ["s3:DeleteBucket"], notResources: ["arn:aws:s3:::secret"] },
            ],
            alsoAllow: [{ actions: ["s3:ListBucket"], resources: ["arn:aws:s3:::bucket"] }],
          },
        },
      });
    },
    expected: () => {
      const guarded = { ...INTERFACE, securityGroupIds: ["group one"] };
      const one = (statement: object) => ({
        Version: "2012-10-17",
        Statement: [{ ...ANYONE, ...statement }],
      });
      return {
        endpoints: {
          "Gateway us-east-1.s3": {
            ...GATEWAY,
            policy: {
              Version: "2012-10-17",
              Statement: [
                {
                  Effect: "Allow",
                  Principal: "*",
                  Action: "s3:GetObject",
                  Resource: `arn:aws:s3:::bucket/${IAM_VARIABLE}/*`,
                },
                { ...ANYONE, Action: "s3:ListBucket", Resource: "arn:aws:s3:::bucket" },
                {
                  Effect: "Allow",
                  Principal: "*",
                  NotAction: "s3:DeleteBucket",
                  NotResource: "arn:aws:s3:::secret",
                },
              ],
            },
            tags: { Name: "endpoints-s3" },
          },
          "Interface us-east-1.kms": {
            ...guarded,
            policy: AWS_DEFAULT_POLICY,
            tags: { Name: "endpoints-kms" },
          },
          "Interface us-east-1.logs": {
            ...guarded,
            policy: one({ Action: "*", Condition: { Bool: { "aws:SecureTransport": "true" } } }),
            tags: { Name: "endpoints-logs" },
          },
          "Interface us-east-1.monitoring": {
            ...guarded,
            policy: one({ Action: "cloudwatch:OfTomorrow" }),
            tags: { Name: "endpoints-monitoring" },
          },
          "Interface us-east-1.secretsmanager": {
            ...guarded,
            policy: one({ Action: "secretsmanager:OfTomorrow" }),
            tags: { Name: "endpoints-secretsmanager" },
          },
          "Interface us-east-1.sns": {
            ...guarded,
            policy: {
              Version: "2012-10-17",
              Statement: [
                { ...ANYONE, Action: "sns:ListTopics" },
                {
                  ...ANYONE,
                  Action: "sns:Publish",
                  Condition: { StringNotEquals: { "aws:PrincipalTag/note": AWKWARD } },
                },
              ],
            },
            tags: { Name: "endpoints-sns" },
          },
          "Interface us-east-1.sqs": {
            ...guarded,
            policy: {
              Version: "2012-10-17",
              Statement: [
                { Effect: "Deny", Principal: "*", Action: "sqs:PurgeQueue", Resource: "*" },
                {
                  Sid: "Send",
                  Effect: "Allow",
                  Principal: "*",
                  Action: ["sqs:Get*", "sqs:SendMessage"],
                  Resource: QUEUES,
                  Condition: { StringEquals: { "aws:ResourceTag/team": IAM_VARIABLE } },
                },
              ],
            },
            tags: { Name: "endpoints-sqs" },
          },
          "Interface us-east-1.sts": { ...guarded, policy: FULL_ACCESS, tags: { Name: "endpoints-sts" } },
        },
        warnings: [expect.stringMatching(/cloudwatch:OfTomorrow.*\(unknown-action\)$/)],
      };
    },
  },
];
