import { arnOfNoResource } from "../../lib/rules/arn-of-no-resource";
import { tokenValue } from "../../lib/shapes/unresolved";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

const SECRETS = { service: "secretsmanager" };
const ROLES = "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com";

const arnOf = (name: string) => `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${name}`;
const secret = (name: unknown, elements: object = {}) =>
  policyWith({
    actions: ["secretsmanager:GetSecretValue"],
    resources: [typeof name === "string" ? arnOf(name) : name],
    ...elements,
  });
const principal = (arn: string) => policyWhen({ ArnLike: { "aws:PrincipalArn": arn } });

describe("arn-of-no-resource", () => {
  test.each<AcceptedCase>([
    ["the whole ARN of a secret", secret("prod/db-a1b2c3"), SECRETS],
    ["six question marks", secret("prod/db-??????"), SECRETS],
    ["a pattern", secret("prod/*"), SECRETS],
    ["a pattern within the name", secret("prod/*-a1b2c3"), SECRETS],
    ["a name that itself ends like an ARN", secret("prod-secret"), SECRETS],
    ["a name that ends with a variable", secret("prod/${aws:PrincipalTag/team}"), SECRETS],
    ["a token", secret(tokenValue("arn")), SECRETS],
    ["every secret", policyWith({ actions: ["secretsmanager:*"], resources: ["*"] }), SECRETS],
    ["a secret that is created", secret("prod/db", { actions: ["secretsmanager:CreateSecret"] }), SECRETS],
    [
      "a created secret with its tags",
      secret("prod/db", { actions: ["secretsmanager:TagResource", "SecretsManager:createSecret"] }),
      SECRETS,
    ],
    [
      "the stages of an API",
      policyWith({ actions: ["execute-api:Invoke"], resources: ["arn:aws:execute-api:*:*:a1b2c3d4e5/prod/GET/*"] }),
      { service: "execute-api" },
    ],
    [
      "a pattern of APIs",
      policyWith({ actions: ["execute-api:Invoke"], resources: ["arn:aws:execute-api:*:*:a1b2c3d4e5*"] }),
      { service: "execute-api" },
    ],
    [
      "a parameter with a path",
      policyWith({ actions: ["ssm:GetParameter"], resources: ["arn:aws:ssm:*:111122223333:parameter/app/x"] }),
      { service: "ssm" },
    ],
    ["a role", principal("arn:aws:iam::111122223333:role/Admin")],
    ["the role of a permission set", principal(`${ROLES}/eu-west-2/AWSReservedSSO_Admin_0123456789abcdef`)],
    ["the same without a region", principal(`${ROLES}/AWSReservedSSO_Admin_0123456789abcdef`)],
    ["a pattern for it", principal(`${ROLES}/*/AWSReservedSSO_Admin_*`)],
    ["a pattern for all of them", principal("arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com*/AWSReservedSSO_*")],
    ["a pattern for its path", principal("arn:aws:iam::*:role/*AWSReservedSSO_Admin*")],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(arnOfNoResource, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["the name of a secret", secret("prod/db"), "services.secretsmanager.policy[0].resources[0]", SECRETS],
    [
      "an excepted secret",
      policyWith({ actions: ["*"], resources: undefined, notResources: [arnOf("prod/db")] }),
      "services.secretsmanager.policy[0].notResources[0]",
      SECRETS,
    ],
    [
      "a secret in a document of all services",
      documentWith({ Effect: "Deny", Resource: [arnOf("prod/*/database"), "arn:aws:sqs:*:*:q"] }),
      "policy.Statement.Resource[0]",
      { sharedBy: ["secretsmanager", "sqs"] },
    ],
    ["five question marks", secret("prod/db-?????"), "services.secretsmanager.policy[0].resources[0]", SECRETS],
    [
      "a permission set without its path",
      principal("arn:aws:iam::111122223333:role/AWSReservedSSO_Admin_0123456789abcdef"),
      'services.sqs.policy[0].conditions.ArnLike["aws:PrincipalArn"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(arnOfNoResource, policy, use)).toEqual([`${path} (arn-of-no-resource)`]);
  });

  test.each<MessageCase>([
    [
      "a secret",
      secret("prod/db-????"),
      '"arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-????" matches no secret, as Secrets Manager ends their ARNs with a hyphen and six random characters: write "arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-??????"',
      SECRETS,
    ],
    [
      "an API",
      policyWith({ actions: ["execute-api:Invoke"], resources: ["arn:aws:execute-api:eu-west-1:*:a1b2c3d4e5"] }),
      '"arn:aws:execute-api:eu-west-1:*:a1b2c3d4e5" matches no method of an API, as their ARNs go on with a stage, a method and a path: write "arn:aws:execute-api:eu-west-1:*:a1b2c3d4e5/*"',
      { service: "execute-api" },
    ],
    [
      "a parameter",
      policyWith({ actions: ["ssm:GetParameter"], resources: ["arn:aws:ssm:*:111122223333:parameter//app/*"] }),
      '"arn:aws:ssm:*:111122223333:parameter//app/*" matches no parameter, as their ARNs leave out the slash that a name begins with: write "arn:aws:ssm:*:111122223333:parameter/app/*"',
      { service: "ssm" },
    ],
    [
      "a permission set",
      principal(`${ROLES}/AWSReservedSSO_Admin`),
      `"${ROLES}/AWSReservedSSO... matches no role of a permission set, as their ARNs have a path of IAM Identity Center and a random ending: write "${ROLES}/*AWSReservedSSO_Admin_*"`,
    ],
  ])("says what to write for %s", (...[, policy, message, use]) => {
    expect(messagesOf(arnOfNoResource, policy, use)).toEqual([message]);
  });
});
