/** What compiles and what does not: checked by `tsc -p tsconfig.json`, never run. */

import type { EndpointPrefixes } from "../../lib/policy/iam/iam.generated";
import { federatedSignIn } from "../../lib/policy/ready/federated-sign-in";
import { fullAccess } from "../../lib/policy/ready/full-access";
import { organizationPerimeter } from "../../lib/policy/ready/perimeter";
import type { Conditions, GlobalConditions } from "../../lib/policy/statement/conditions";
import type {
  ActionOf,
  AnyServiceStatement,
  PolicyDocument,
  Principals,
  Statement,
} from "../../lib/policy/statement/statement";
import { unchecked, uncheckedKey } from "../../lib/policy/statement/unchecked";
import type { EndpointServiceName } from "../../lib/services/names.generated";

/** Services as the construct takes them. */
type Services = {
  readonly [Name in EndpointServiceName]?: {
    readonly policy?: readonly Statement<Name>[] | PolicyDocument | "none";
  };
};

declare function when(conditions: Conditions<"sqs">): void;
declare function whenAny(conditions: GlobalConditions): void;
declare const token: string;
declare const listToken: string[];
declare const numberToken: number;
declare const expression: { readonly creationStack: string[]; resolve(context: { scope: object }): unknown };

// The names of both generated files agree.
type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;
true satisfies Same<keyof EndpointPrefixes, EndpointServiceName>;

// Everything that a statement may say.
({
  sqs: {
    policy: [
      ...fullAccess(),
      {
        sid: "SendFromOrganisation",
        effect: "Allow",
        principals: { aws: [token, "111122223333"], service: ["events.amazonaws.com"], federated: listToken },
        actions: [
          "sqs:SendMessage",
          "sqs:Get*",
          "sqs:*",
          "sqs:DeleteQueu?",
          "*",
          unchecked("sqs:BrandNew"),
          unchecked(token),
        ],
        resources: [token, "*"],
        conditions: {
          StringEquals: {
            "aws:PrincipalOrgID": token,
            "aws:PrincipalTag/team": listToken,
            "aws:PrincipalArn": "arn",
          },
          StringLikeIfExists: { "aws:userid": ["a", "b"] },
          ArnNotLike: { "aws:PrincipalArn": token },
          NumericLessThan: { "aws:MultiFactorAuthAge": numberToken, "aws:EpochTime": "1767225600" },
          DateGreaterThan: { "aws:CurrentTime": "2026-01-01T00:00:00Z", "aws:EpochTime": 1767225600 },
          Bool: {
            "aws:SecureTransport": true,
            "aws:ViaAWSService": "false",
            "aws:PrincipalIsAWSService": expression,
          },
          IpAddress: { "aws:VpcSourceIp": ["10.0.0.0/8", token] },
          Null: { "aws:TagKeys": false, "aws:ResourceTag/team": "true" },
          "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/*"] },
          "ForAllValues:StringEqualsIfExists": { "aws:TagKeys": listToken },
        },
      },
      { notActions: ["sqs:DeleteQueue"], notResources: listToken, effect: "Deny", principals: "*" },
      { actions: unchecked(listToken), resources: ["*"] },
    ],
  },
  kms: {
    policy: [
      {
        actions: ["kms:Decrypt"],
        resources: ["*"],
        conditions: {
          StringEquals: { "kms:EncryptionContext:app": "x" },
          NumericLessThanEquals: { "kms:ValidTo": "1546257599.0" },
        },
      },
    ],
  },
  "ecr.dkr": { policy: [{ actions: ["ecr:BatchGetImage"], resources: ["*"] }] },
  "timestream.ingest-cell1": { policy: [{ actions: ["timestream:WriteRecords"], resources: ["*"] }] },
  "geo.maps": { policy: [{ actions: ["geo:GetMapTile", "geo-maps:GetTile"], resources: ["*"] }] },
  console: {
    policy: [
      {
        actions: ["ec2:RunInstances"],
        resources: ["*"],
        conditions: { StringEquals: { "ec2:Region": "x" } },
      },
    ],
  },
  sts: {
    policy: [
      {
        actions: ["sts:AssumeRoleWithWebIdentity"],
        resources: ["*"],
        conditions: { StringEquals: { "id.example.com/x:sub": "a" } },
      },
    ],
  },
  secretsmanager: { policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow" }] } },
  s3: { policy: "none" },
}) satisfies Services;

// Statements of any service fit every service, also from a variable or a function.
declare const perimeter: AnyServiceStatement;
declare const ofSqs: Statement<"sqs">;
perimeter satisfies Statement<"sqs">;
perimeter satisfies Statement<"console">;
({ sqs: { policy: [perimeter, ofSqs] }, kms: { policy: [perimeter, ...fullAccess()] } }) satisfies Services;
const constantActions = ["sqs:SendMessage", "sqs:ReceiveMessage"] as const;
({ actions: constantActions, resources: ["*"] }) satisfies Statement<"sqs">;
[
  {
    actions: ["*"],
    resources: ["*"],
    conditions: {
      StringEquals: { "aws:PrincipalOrgID": token, "aws:ResourceOrgID": token },
      Bool: { "aws:PrincipalIsAWSService": true },
    },
  },
] satisfies readonly AnyServiceStatement[];

// A construct that infers its services takes statements from variables, and only of the service that they are for.
declare function construct<const Name extends EndpointServiceName>(
  services: { readonly [Service in Name]?: { readonly policy?: readonly Statement<Service>[] } } | readonly Name[],
): { endpoint(name: Name): void };
declare const withKms: boolean;
const endpoints = construct({
  sqs: { policy: [ofSqs, ...fullAccess()] },
  ...(withKms ? { kms: { policy: [perimeter] } } : {}),
});
endpoints.endpoint("sqs");
endpoints.endpoint("kms");
// @ts-expect-error a service that is not there
endpoints.endpoint("s3");
construct(["sqs", "kms"]).endpoint("kms");
// @ts-expect-error a statement of another service
construct({ kms: { policy: [ofSqs] } });
// @ts-expect-error an action of another service
construct({ kms: { policy: [{ actions: ["sqs:SendMessage"], resources: ["*"] }] } });

// Ready statements for one service may follow those for any service.
construct({
  sts: {
    policy: [
      ...organizationPerimeter({ organizationId: token }),
      ...federatedSignIn({ organizationId: token }),
      ...federatedSignIn({ accountIds: listToken }),
    ],
  },
});
// @ts-expect-error a statement for sts at another service
construct({ sqs: { policy: federatedSignIn({ organizationId: token }) } });
// @ts-expect-error neither an organization nor accounts
federatedSignIn({});
// @ts-expect-error both
federatedSignIn({ organizationId: token, accountIds: listToken });

// A statement may be written for one of several services.
declare const ofEither: Statement<"sqs" | "kms">;
ofEither.sid satisfies string | undefined;
"kms:Decrypt" as const satisfies ActionOf<"sqs" | "kms">;

// Global condition keys compile in the spellings that are in use; synth renders AWS's own.
when({
  StringEquals: {
    "aws:sourceVpce": "a",
    "aws:PrincipalOrgId": "b",
    "AWS:SourceVpc": "c",
    "aws:principalTag/Team": "d",
  },
  StringLike: { "aws:sourcevpc": "a", "aws:SourceVPCE": "b", "aws:userName": "c", "aws:userId": "d" },
  ArnLike: { "aws:principalArn": "a", "aws:PrincipalARN": ["b"] },
  Bool: { "aws:secureTransport": true, "aws:ViaAwsService": "false" },
  IpAddress: { "aws:vpcSourceIp": "10.0.0.0/8", "aws:VPCSourceIp": "10.0.0.0/8" },
  Null: { "aws:tagkeys": true },
});
whenAny({ StringEquals: { "aws:principalOrgID": "o" }, "ForAnyValue:StringLike": { "aws:principalOrgPaths": "o/*" } });
// Patterns may have their prefix in capitals.
({ actions: ["SNS:*", "SNS:Get*", "sns:get*"], resources: ["*"] }) satisfies Statement<"sns">;

// A key that is not looked up fits every operator, and other keys are checked as ever.
const newKey = uncheckedKey("aws:BrandNewKey");
when({
  StringEquals: { [uncheckedKey("aws:BrandNewKey")]: token, "aws:PrincipalOrgID": "o" },
  StringNotLikeIfExists: { [newKey]: ["a", "b"] },
  ArnLike: { [newKey]: listToken },
  NumericLessThan: { [newKey]: [1, "2"], "aws:MultiFactorAuthAge": 3 },
  DateGreaterThan: { [newKey]: "2026-01-01T00:00:00Z" },
  Bool: { [newKey]: true, "aws:SecureTransport": "true" },
  BoolIfExists: { [newKey]: expression },
  NotIpAddress: { [newKey]: "10.0.0.0/8" },
  Null: { [newKey]: false, "aws:username": true },
  "ForAnyValue:StringEquals": { [newKey]: "a", "aws:TagKeys": ["b"] },
  "ForAllValues:ArnLike": { [newKey]: ["a"] },
  "ForAnyValue:Bool": { [newKey]: true },
});
whenAny({ StringEquals: { [newKey]: "a" } });
({ actions: ["*"], resources: ["*"], conditions: { Bool: { [newKey]: true } } }) satisfies AnyServiceStatement;
// @ts-expect-error a typing error beside a key that is not looked up
when({ StringEquals: { [newKey]: "a", "aws:PrincpalOrgID": "o" } });
// @ts-expect-error a key for another operator beside one that is not looked up
when({ Bool: { [newKey]: true, "aws:PrincipalOrgID": true } });
// @ts-expect-error a value that the operator does not compare
when({ Bool: { [newKey]: "yes" } });
// @ts-expect-error a typing error in another spelling
when({ StringEquals: { "aws:princpalOrgID": "o" } });
// @ts-expect-error an operator for another type of value, in another spelling
when({ Bool: { "aws:sourceVpce": true } });
// @ts-expect-error an operator in another case, which AWS rejects
when({ stringEquals: { "aws:SourceVpce": "a" } });

// @ts-expect-error an action with a typing error
({ actions: ["sqs:SendMesage"], resources: ["*"] }) satisfies Statement<"sqs">;
// @ts-expect-error an action of another service
({ actions: ["kms:Decrypt"], resources: ["*"] }) satisfies Statement<"sqs">;
// @ts-expect-error a pattern of another service
({ actions: ["kms:*"], resources: ["*"] }) satisfies Statement<"sqs">;
// @ts-expect-error an action in another case
({ actions: ["SQS:sendmessage"], resources: ["*"] }) satisfies Statement<"sqs">;
// @ts-expect-error text that is not known to be an action: unchecked() is for it
({ actions: [token], resources: ["*"] }) satisfies Statement<"sqs">;
// @ts-expect-error an action outside a list
({ actions: "sqs:SendMessage", resources: ["*"] }) satisfies Statement<"sqs">;
// @ts-expect-error actions and notActions exclude each other
({ actions: ["*"], notActions: ["sqs:GetQueueUrl"], resources: ["*"] }) satisfies Statement<"sqs">;
// @ts-expect-error resources and notResources exclude each other
({ actions: ["*"], resources: ["*"], notResources: ["*"] }) satisfies Statement<"sqs">;
// @ts-expect-error resources are required
({ actions: ["*"] }) satisfies Statement<"sqs">;
// @ts-expect-error actions are required
({ resources: ["*"] }) satisfies Statement<"sqs">;
// @ts-expect-error an effect in another case
({ effect: "allow", actions: ["*"], resources: ["*"] }) satisfies Statement<"sqs">;
// @ts-expect-error an unknown element
({ actions: ["*"], resources: ["*"], principal: "*" }) satisfies Statement<"sqs">;
// @ts-expect-error a principal outside a kind
"arn:aws:iam::111122223333:root" satisfies Principals;
// @ts-expect-error an unknown kind of principals
({ services: ["events.amazonaws.com"] }) satisfies Principals;
// @ts-expect-error a key with a typing error
when({ StringEquals: { "aws:PrincpalOrgID": "o-a1b2c3d4e5" } });
// @ts-expect-error a key of another service
when({ StringEquals: { "kms:ViaService": "sqs.eu-west-1.amazonaws.com" } });
// @ts-expect-error a tag key without the name of the tag
when({ StringEquals: { "aws:ResourceTag": "platform" } });
// @ts-expect-error an operator for another type of value
when({ Bool: { "aws:PrincipalOrgID": true } });
// @ts-expect-error a value of another type
when({ Bool: { "aws:SecureTransport": "yes" } });
// @ts-expect-error several truth values
when({ Bool: { "aws:SecureTransport": [true, false] } });
// @ts-expect-error a key that holds a list needs ForAnyValue or ForAllValues
when({ StringEquals: { "aws:TagKeys": "team" } });
// @ts-expect-error a key that holds one value takes no ForAllValues
when({ "ForAllValues:StringEquals": { "aws:username": "alice" } });
// @ts-expect-error an operator with a typing error
when({ StringEqual: { "aws:username": "alice" } });
// @ts-expect-error Null takes no qualifier
when({ NullIfExists: { "aws:username": true } });
// @ts-expect-error a condition for any service names no key of one
whenAny({ StringEquals: { "kms:ViaService": "sqs.eu-west-1.amazonaws.com" } });
// @ts-expect-error a statement for any service names no action of one
({ actions: ["sqs:SendMessage"], resources: ["*"] }) satisfies AnyServiceStatement;
// @ts-expect-error a statement of one service does not fit another
ofSqs satisfies Statement<"kms">;
