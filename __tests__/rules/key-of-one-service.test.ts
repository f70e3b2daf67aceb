import { keyOfOneService } from "../../lib/rules/key-of-one-service";
import { tokenValue } from "../../lib/shapes/unresolved";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  type ReportedCase,
} from "./policy-findings";

const VIA = { StringEquals: { "kms:ViaService": "x" } };

describe("key-of-one-service", () => {
  test.each<AcceptedCase>([
    [
      "a global key",
      policyWhen({ StringEquals: { "aws:PrincipalOrgID": "x" } }, { actions: ["*"] }),
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a global key without aws:",
      policyWhen({ StringEquals: { "lambda:SourceFunctionArn": "x" } }, { actions: ["*"] }),
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "an unknown global key, which has another rule",
      policyWhen({ StringEquals: { "aws:PrincpalOrgID": "x" } }, { actions: ["*"] }),
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a key of an unknown prefix, which has another rule",
      policyWhen({ StringEquals: { "foo:Bar": "x" } }, { actions: ["*"] }),
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "the key of a service in its own policy",
      policyWhen({ StringEquals: { "kms:ViaService": "x" } }, { actions: ["*"] }),
      { service: "kms" },
    ],
    [
      "the key of a service in a shared document for that service",
      documentWith({ Condition: { StringEquals: { "kms:ViaService": "x" } } }),
      { sharedBy: ["kms"] },
    ],
    [
      "the key of a service in a shared document that allows the other something without it",
      {
        Statement: [
          { Effect: "Allow", Principal: "*", Action: "*", Resource: "*", Condition: VIA },
          { Effect: "Allow", Principal: "*", Action: "sqs:*", Resource: "*" },
        ],
      },
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "the key of a service with its actions, where another rule reports the other service",
      documentWith({ Action: "kms:*", Condition: VIA }),
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "the key of a service in a Deny",
      {
        Statement: [
          { Effect: "Deny", Principal: "*", Action: "*", Resource: "*", Condition: VIA },
          { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" },
        ],
      },
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "an operator that holds without the key",
      documentWith({ Condition: { StringEqualsIfExists: { "kms:ViaService": "x" } } }),
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a negated operator",
      documentWith({ Condition: { StringNotEquals: { "s3:ResourceAccount": "111122223333" } } }),
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "ForAllValues",
      documentWith({ Condition: { "ForAllValues:StringEquals": { "dynamodb:Attributes": ["x"] } } }),
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "an effect that is a token",
      documentWith({ Effect: tokenValue("effect"), Condition: VIA }),
      { sharedBy: ["sqs", "kms"] },
    ],
    ["a service of which nobody knows the keys", documentWith({ Condition: VIA }), { sharedBy: ["console", "kms"] }],
    [
      "a misspelt key of one service in a shared document, which has another rule",
      documentWith({ Condition: { StringEquals: { "kms:ViaServce": "x" } } }),
      { sharedBy: ["sqs", "kms"] },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(keyOfOneService, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "the key of one service",
      policyWhen({ StringEquals: { "kms:ViaService": "x" } }, { actions: ["*"] }),
      'policy[0].conditions.StringEquals["kms:ViaService"]',
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "an unknown key of one service",
      policyWhen({ StringEquals: { "KMS:ViaServce": "x" } }, { actions: ["*"] }),
      'policy[0].conditions.StringEquals["KMS:ViaServce"]',
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "the key of one service in a document",
      documentWith({ Condition: VIA }),
      'policy.Statement.Condition.StringEquals["kms:ViaService"]',
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "the key of one service in a document that is JSON",
      JSON.parse(JSON.stringify(documentWith({ Condition: { StringLike: { "s3:resourceaccount": "1111*" } } }))),
      'policy.Statement.Condition.StringLike["s3:resourceaccount"]',
      { sharedBy: ["sqs", "s3"] },
    ],
    [
      "a key that must be there",
      documentWith({ Condition: { Null: { "s3:ResourceAccount": "false" } } }),
      'policy.Statement.Condition.Null["s3:ResourceAccount"]',
      { sharedBy: ["sqs", "sns"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(keyOfOneService, policy, use)).toEqual([`${path} (key-of-one-service)`]);
  });

  test.each<MessageCase>([
    [
      "the key of a service that is there",
      policyWhen({ StringEquals: { "kms:ViaService": "x" } }, { actions: ["*"] }),
      'The shared policy has global condition keys only, and requests to the other services do not carry "kms:ViaService": move the statement to services.kms.policy',
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "the key of another service",
      policyWhen({ StringEquals: { "kms:ViaService": "x" } }, { actions: ["*"] }),
      'The shared policy has global condition keys only, and requests to the other services do not carry "kms:ViaService": move the statement to services.<name>.policy',
      { sharedBy: ["sqs"] },
    ],
    [
      "the key of another service in a document",
      documentWith({ Condition: { StringEquals: { "s3:ResourceAccount": "111122223333" } } }),
      'Requests to "sqs" and "sns" do not carry "s3:ResourceAccount", and no other statement allows them anything, so the endpoint would block every request: allow them something in a statement without this key',
      { sharedBy: ["sqs", "sns"] },
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(keyOfOneService, policy, use)).toEqual([message]);
  });
});
