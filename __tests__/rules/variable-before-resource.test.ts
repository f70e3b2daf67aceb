import { variableBeforeResource } from "../../lib/rules/variable-before-resource";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

const on = (...resources: readonly string[]) => policyWith({ resources });

describe("variable-before-resource", () => {
  test.each<AcceptedCase>([
    ["a variable in the resource", on("arn:aws:sqs:us-east-1:111122223333:${aws:username}")],
    ["a variable after a colon in the resource", on("arn:aws:sqs:us-east-1:111122223333:a:b:${aws:username}")],
    ["a variable in the service, which has another rule", on("arn:aws:${aws:username}:::b")],
    [
      "a variable in an ARN that a condition compares",
      policyWhen({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::${aws:PrincipalAccount}:role/*" } }),
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(variableBeforeResource, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a variable in the account",
      on("*", "arn:aws:sqs:*:${aws:PrincipalAccount}:q"),
      "services.sqs.policy[0].resources[1]",
    ],
    [
      "a variable in a part of the region",
      on("arn:aws:sqs:eu-${aws:PrincipalTag/r}:*:q"),
      "services.sqs.policy[0].resources[0]",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(variableBeforeResource, policy, use)).toEqual([`${path} (variable-before-resource)`]);
  });

  test.each<MessageCase>([
    [
      "the account",
      on("arn:aws:sqs:*:${aws:PrincipalAccount}:${aws:username}"),
      'AWS\'s guide allows no variable for the account of a resource, such as "${aws:PrincipalAccount}": write the account, or "*" and compare "aws:ResourceAccount" in a condition',
    ],
    [
      "the region",
      on("arn:aws:sqs:${aws:RequestedRegion}:*:q"),
      'AWS\'s guide allows no variable for the region of a resource, such as "${aws:RequestedRegion}": write the region, or "*" and compare "aws:RequestedRegion" in a condition',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(variableBeforeResource, policy, use)).toEqual([message]);
  });
});
