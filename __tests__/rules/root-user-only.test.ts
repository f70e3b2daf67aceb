import { rootUserOnly } from "../../lib/rules/root-user-only";
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

const ROOT = "arn:aws:iam::111122223333:root";
const ROLE = "arn:aws:iam::111122223333:role/deploy";
const when = (operator: string, values: unknown, elements: object = {}) =>
  policyWhen({ [operator]: { "aws:PrincipalArn": values } }, elements);
const DENY = { effect: "Deny" };

describe("root-user-only", () => {
  test.each<AcceptedCase>([
    ["a role", when("ArnLike", ROLE)],
    ["the root user beside a role", when("ArnLike", [ROLE, ROOT])],
    ["the root user beside a token", when("ArnLike", [ROOT, tokenValue("arn")])],
    ["every root user", when("ArnLike", "arn:aws:iam::*:root")],
    ["a Deny of the root user", when("ArnLike", ROOT, DENY)],
    ["everyone but the root user", when("ArnNotLike", ROOT)],
    ["an account as a principal", policyWith({ principals: { aws: [ROOT] } })],
    ["whether there is an ARN", when("Null", "false")],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(rootUserOnly, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["the root user", when("ArnLike", ROOT), 'services.sqs.policy[0].conditions.ArnLike["aws:PrincipalArn"]'],
    [
      "the same as text",
      when("StringEquals", ROOT),
      'services.sqs.policy[0].conditions.StringEquals["aws:PrincipalArn"]',
    ],
    [
      "a Deny that spares the root user",
      when("ArnNotEquals", [ROOT], DENY),
      'services.sqs.policy[0].conditions.ArnNotEquals["aws:PrincipalArn"][0]',
    ],
    [
      "a document",
      documentWith({ Condition: { ArnEquals: { "aws:principalArn": ROOT } } }),
      'policy.Statement.Condition.ArnEquals["aws:principalArn"]',
      { sharedBy: ["sqs"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(rootUserOnly, policy, use)).toEqual([`${path} (root-user-only)`]);
  });

  test.each<MessageCase>([
    [
      "an Allow",
      when("ArnLike", ROOT),
      `"${ROOT}" is the root user alone here, and no user or role of that account: for the whole account, write "111122223333" for "aws:PrincipalAccount" with StringEquals`,
    ],
    [
      "a Deny",
      when("ArnNotLike", ROOT, DENY),
      `"${ROOT}" is the root user alone here, and no user or role of that account: for the whole account, write "111122223333" for "aws:PrincipalAccount" with StringNotEquals`,
    ],
  ])("says what to write in %s", (...[, policy, message]) => {
    expect(messagesOf(rootUserOnly, policy)).toEqual([message]);
  });
});
