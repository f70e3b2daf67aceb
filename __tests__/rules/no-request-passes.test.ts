import { noRequestPasses } from "../../lib/rules/no-request-passes";
import { tokenValue } from "../../lib/shapes/unresolved";
import { VPC } from "../defined";
import { findings, paths, sharedFindings } from "./check-rule";

const OTHER = "vpc-0aaaaaaaaaaaaaaaa";
const BUCKET = "arn:aws:s3:::orders";
const ROLE = "arn:aws:iam::111122223333:role/orders";

const allow = (elements: object = {}) => ({ actions: ["*"], resources: ["*"], ...elements });
const deny = (elements: object = {}) => allow({ effect: "Deny", ...elements });
const when = (conditions: object) => ({ conditions });
const except = (list: "notActions" | "notResources", items: readonly unknown[]) => {
  const replaced = list === "notActions" ? { actions: undefined } : { resources: undefined };
  return deny({ ...replaced, [list]: items });
};
const of = (service: string, policy: unknown) => ({ services: { [service]: { policy } } });

describe("no-request-passes", () => {
  test.each<[about: string, policy: unknown, service?: string]>([
    ["full access", [allow()]],
    ["an Allow that excepts some actions", [allow({ actions: undefined, notActions: ["sqs:Delete*"] })]],
    ["an Allow that excepts all actions, which has another rule", [allow({ actions: undefined, notActions: ["*"] })]],
    ["a Deny of some actions", [allow(), deny({ actions: ["sqs:Delete*", "sqs:Purge*"] })]],
    ["a Deny of some resources", [allow(), deny({ resources: ["arn:aws:sqs:*:*:*"] })]],
    ["a Deny of some principals", [allow(), deny({ principals: { aws: [ROLE] } })]],
    ["a Deny under a condition", [allow(), deny(when({ StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }))]],
    ["a Deny of other actions", [allow({ actions: ["sqs:SendMessage"] }), deny({ actions: ["sqs:ReceiveMessage"] })]],
    [
      "a Deny of all but what is allowed",
      [allow({ actions: ["sqs:SendMessage"] }), except("notActions", ["sqs:Send*"])],
    ],
    [
      "a Deny of all but a token",
      [allow({ actions: ["sqs:SendMessage"] }), except("notActions", [{ unchecked: tokenValue(1) }])],
    ],
    ["a Deny of all other resources", [allow(), except("notResources", [BUCKET, `${BUCKET}/*`])], "s3"],
    [
      "a Deny of a longer prefix than is allowed",
      [allow({ actions: ["s3:GetObject"], resources: [`${BUCKET}/*`] }), deny({ resources: [`${BUCKET}/private/*`] })],
      "s3",
    ],
    [
      "a Deny of principals of AWS at sts, which spares those who sign in",
      [allow(), deny({ principals: { aws: ["*"] } })],
      "sts",
    ],
    [
      "a Deny of all but some principals",
      {
        Statement: [
          { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" },
          { Effect: "Deny", NotPrincipal: { AWS: [ROLE] }, Action: "*", Resource: "*" },
        ],
      },
    ],
    [
      "one statement that is not denied",
      [allow({ actions: ["sqs:SendMessage"] }), allow({ actions: ["sqs:Get*"] }), deny({ actions: ["sqs:Send*"] })],
    ],
    ["an effect that is a token", [{ ...allow(), effect: tokenValue(1) }, deny()]],
    ["the own VPC", [allow(when({ StringEquals: { "aws:SourceVpc": [OTHER, VPC] } }))]],
    [
      "the own VPC, by its ARN",
      [allow(when({ ArnLike: { "aws:SourceVpcArn": `arn:aws:ec2:*:*:vpc/${VPC}` } }))],
      "kms",
    ],
    ["a Deny of other VPCs", [allow(), deny(when({ StringNotEquals: { "aws:SourceVpc": VPC } }))]],
    ["a VPC that is a token", [allow(when({ StringEquals: { "aws:SourceVpc": tokenValue(1) } }))]],
    ["a placeholder, which is another mistake", [allow(when({ StringEquals: { "aws:SourceVpc": "<my-vpc>" } }))]],
    [
      "contradictory conditions, which another rule reports",
      [allow(when({ StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" }, Null: { "aws:PrincipalOrgID": true } }))],
    ],
    ["no Allow, which another rule reports", [deny()]],
    ["no action of the service, which another rule reports", [allow({ actions: ["kms:Decrypt"] }), deny()]],
  ])("accepts %s", (_about, policy, service = "sqs") => {
    expect(paths(noRequestPasses, of(service, policy))).toEqual([]);
  });

  test.each<[about: string, policy: unknown, service?: string]>([
    ["everything", [allow(), deny()]],
    ["everything, first", [deny(), allow({ actions: ["sqs:SendMessage"] })]],
    ["all actions of the service", [allow(), deny({ actions: ["SQS:*"] })]],
    [
      "all actions of the service, two by two",
      [
        allow({ actions: ["sqs:SendMessage", "sqs:Get*"] }),
        deny({ actions: ["sqs:S*"] }),
        deny({ actions: ["sqs:G*"] }),
      ],
    ],
    ["more actions than are allowed", [allow({ actions: ["sqs:SendMessage"] }), deny({ actions: ["sqs:Send*"] })]],
    [
      "all but other actions",
      [allow({ actions: ["sqs:SendMessage"] }), except("notActions", ["sqs:ReceiveMessage", "sts:*"])],
    ],
    ["all but what another service has", [allow(), except("notActions", ["kms:*"])]],
    [
      "all but what is not allowed",
      [allow({ actions: undefined, notActions: ["sqs:*Queue"] }), except("notActions", ["sqs:DeleteQueue"])],
    ],
    [
      "a wider resource",
      [allow({ resources: [`${BUCKET}/a/*`, `${BUCKET}/b?`] }), deny({ resources: [`${BUCKET}/*`] })],
      "s3",
    ],
    [
      "all but another resource",
      [allow({ resources: [BUCKET] }), except("notResources", ["arn:aws:s3:::logs*"])],
      "s3",
    ],
    ["all principals of AWS", [allow(), deny({ principals: { aws: ["*"] } })]],
    [
      "the account of a role",
      [allow({ principals: { aws: [ROLE] } }), deny({ principals: { aws: ["111122223333"] } })],
    ],
    [
      "the account, by its root",
      [
        allow({ principals: { aws: ["111122223333"] } }),
        deny({ principals: { aws: ["arn:aws:iam::111122223333:root"] } }),
      ],
    ],
    ["all VPCs but another one", [allow(), deny(when({ StringNotEquals: { "aws:SourceVpc": OTHER } }))]],
    [
      "all VPCs but another one, if any",
      [allow(), deny(when({ StringNotEqualsIfExists: { "aws:sourceVpc": [OTHER] } }))],
    ],
    ["the own VPC", [allow(), deny(when({ StringEquals: { "aws:SourceVpc": VPC } }))]],
    ["every request of a VPC", [allow(), deny(when({ Null: { "aws:SourceVpce": false } }))]],
    ["whatever a key is", [allow(), deny(when({ StringLikeIfExists: { "aws:PrincipalArn": "*" } }))]],
  ])("reports a Deny of %s", (_about, policy, service = "sqs") => {
    expect(paths(noRequestPasses, of(service, policy))).toEqual([`services.${service}.policy`]);
  });

  test.each<[about: string, conditions: object, path: string]>([
    ["another VPC", { StringEquals: { "aws:SourceVpc": OTHER } }, 'StringEquals["aws:SourceVpc"]'],
    ["other VPCs", { StringEquals: { "aws:sourceVpc": [OTHER, "vpc-1a2b3c4d"] } }, 'StringEquals["aws:sourceVpc"]'],
    [
      "another VPC, if any",
      { StringEqualsIfExists: { "aws:SourceVpc": OTHER } },
      'StringEqualsIfExists["aws:SourceVpc"]',
    ],
    ["all VPCs but the own", { StringNotEquals: { "aws:SourceVpc": VPC } }, 'StringNotEquals["aws:SourceVpc"]'],
    [
      "the ARN of another VPC",
      { ArnEquals: { "aws:SourceVpcArn": `arn:aws:ec2:eu-west-1:111122223333:vpc/${OTHER}` } },
      'ArnEquals["aws:SourceVpcArn"]',
    ],
    ["no VPC", { Null: { "aws:SourceVpc": true } }, 'Null["aws:SourceVpc"]'],
  ])("reports an Allow of %s", (_about, conditions, path) => {
    const policy = [allow(when(conditions))];
    expect(paths(noRequestPasses, of("kms", policy))).toEqual([`services.kms.policy[0].conditions.${path}`]);
  });

  test("reports a document like statements", () => {
    const Statement = [
      { Effect: "Allow", Principal: { AWS: "*" }, Action: "sqs:*", Resource: "*" },
      { Effect: "Deny", Principal: "*", Action: "*", Resource: "*", Condition: {} },
    ];
    expect(paths(noRequestPasses, of("sqs", { Version: "2012-10-17", Statement }))).toEqual(["services.sqs.policy"]);
  });

  test("judges a shared document for each service", () => {
    const everything = { Principal: "*", Action: "*", Resource: "*" };
    const policy = {
      Statement: [
        { ...everything, Effect: "Allow" },
        { ...everything, Effect: "Deny", Action: "kms:*" },
      ],
    };
    expect(findings(noRequestPasses, { services: ["sqs", "kms"], policy })).toEqual([
      'policy: No request passes through "kms", since policy.Statement[1] denies everything that policy.Statement[0] allows: deny less, or add a condition',
    ]);
  });

  test.each<[about: string, policy: readonly object[], message: string]>([
    [
      "an Allow that excepts all actions of the service",
      [allow({ actions: undefined, notActions: ["SQS:*"] })],
      "services.sqs.policy: No request passes, since services.sqs.policy[0] allows all actions but those that the endpoint carries: except fewer, or write the actions that are meant",
    ],
    [
      "a Deny without condition",
      [allow(), deny()],
      "services.sqs.policy: No request passes, since services.sqs.policy[1] denies everything that services.sqs.policy[0] allows: deny less, or add a condition",
    ],
    [
      "a Deny with a condition that always holds",
      [allow(), deny(when({ StringNotEquals: { "aws:SourceVpc": OTHER } }))],
      `services.sqs.policy: No request passes, since services.sqs.policy[1] denies everything that services.sqs.policy[0] allows, as every request carries the VPC "${VPC}", that of the endpoint: correct the conditions`,
    ],
    [
      "several reasons",
      [
        allow(when({ StringEquals: { "aws:SourceVpc": OTHER } })),
        allow({ actions: ["sqs:Get*"], ...when({ Null: { "aws:SourceVpce": true } }) }),
        allow({ actions: ["sqs:Send*"] }),
        deny({ actions: ["sqs:S*"] }),
      ],
      `services.sqs.policy: No request passes, since no request meets services.sqs.policy[0].conditions.StringEquals["aws:SourceVpc"], as every request carries the VPC "${VPC}", that of the endpoint: name that VPC, or leave the condition out; no request meets services.sqs.policy[1].conditions.Null["aws:SourceVpce"], as every request through the endpoint carries "aws:SourceVpce": leave that out; services.sqs.policy[3] denies everything that services.sqs.policy[2] allows: deny less, or add a condition`,
    ],
  ])("says what to do about %s", (_about, policy, message) => {
    expect(findings(noRequestPasses, of("sqs", policy))).toEqual([message]);
  });

  test("says whose VPC the requests of spokes carry", () => {
    const policy = [allow(when({ StringEquals: { "aws:SourceVpc": OTHER } }))];
    expect(sharedFindings(noRequestPasses, of("sqs", policy))).toEqual([
      expect.stringContaining(`every request carries the VPC "${VPC}", that of the hub, whoever sends it`),
    ]);
  });

  test("knows nothing of a VPC that only Terraform knows", () => {
    const policy = [allow(when({ StringEquals: { "aws:SourceVpc": OTHER } }))];
    expect(paths(noRequestPasses, { ...of("sqs", policy), vpcId: "${var.vpc}" })).toEqual([]);
  });
});
