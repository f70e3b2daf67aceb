import { missingPrincipal } from "../../lib/rules/missing-principal";

import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

const ALLOW = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };

describe("missing-principal", () => {
  test.each<AcceptedCase>([
    ["a typed statement, which means everyone", policyWith({})],
    ["a document with a Principal", documentWith({})],
    [
      "a document with a NotPrincipal",
      documentWith({ Effect: "Deny", Principal: undefined, NotPrincipal: { AWS: ["111122223333"] } }),
    ],
    ["a misspelt one, which has another rule", documentWith({ Principal: undefined, Principals: "*" })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(missingPrincipal, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a statement of an IAM document without it",
      documentWith({ Principal: undefined }),
      "services.sqs.policy.Statement",
    ],
    [
      "a statement that denies",
      documentWith({ Effect: "Deny", Principal: undefined }),
      "services.sqs.policy.Statement",
    ],
    ["one of several", { Statement: [ALLOW, { ...ALLOW, Principal: undefined }] }, "services.sqs.policy.Statement[1]"],
    [
      "a document for all services",
      documentWith({ Principal: undefined }),
      "policy.Statement",
      { sharedBy: ["sqs", "sns"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(missingPrincipal, policy, use)).toEqual([`${path} (missing-principal)`]);
  });

  test.each<MessageCase>([
    [
      "an interface endpoint",
      documentWith({ Principal: undefined }),
      'A statement of an IAM document needs a Principal, which policies of users and roles do not have: add "Principal": "*" if everyone is meant, or name principals, such as "Principal": { "AWS": ["123456789012"] }',
    ],
    [
      "a gateway",
      documentWith({ Principal: undefined }),
      'A statement of an IAM document needs a Principal, which policies of users and roles do not have: add "Principal": "*" if everyone is meant',
      { service: "s3", types: ["Gateway"] },
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(missingPrincipal, policy, use)).toEqual([message]);
  });
});
