import { keyOfOneService } from "../../lib/rules/key-of-one-service";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  type ReportedCase,
} from "./policy-findings";

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
      "the key of a service in a shared document",
      documentWith({ Condition: { StringEquals: { "kms:ViaService": "x" } } }),
      { sharedBy: ["sqs", "kms"] },
    ],
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
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(keyOfOneService, policy, use)).toEqual([message]);
  });
});
