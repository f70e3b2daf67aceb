import { forAllValuesWithoutNull } from "../../lib/rules/for-all-values-without-null";
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

const TAGS = { "ForAllValues:StringEquals": { "aws:TagKeys": ["team", "stage"] } };
const DENY = { effect: "Deny" };

describe("for-all-values-without-null", () => {
  test.each<AcceptedCase>([
    ["Null of the key", policyWhen({ ...TAGS, Null: { "aws:TagKeys": "false" } })],
    ["Null as a boolean", policyWhen({ ...TAGS, Null: { "aws:TagKeys": false } })],
    ["Null of the key in another case", policyWhen({ ...TAGS, Null: { "AWS:tagKeys": "False" } })],
    ["Null that only Terraform knows", policyWhen({ ...TAGS, Null: { "aws:TagKeys": tokenValue("x") } })],
    ["Null in a document", documentWith({ Condition: { ...TAGS, Null: { "aws:TagKeys": ["false"] } } })],
    [
      "IfExists, which says that it is meant",
      policyWhen({ "ForAllValues:StringEqualsIfExists": { "aws:TagKeys": "team" } }),
    ],
    ["ForAnyValue of the same key", policyWhen({ ...TAGS, "ForAnyValue:StringEquals": { "aws:TagKeys": "team" } })],
    ["a tag that the request must have", policyWhen({ ...TAGS, StringEquals: { "aws:RequestTag/team": "red" } })],
    [
      "an organization that the caller must have",
      policyWhen({
        "ForAllValues:StringLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/*" },
        StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
      }),
    ],
    [
      "a Deny of everything else",
      policyWhen({ "ForAllValues:StringNotLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*" } }, DENY),
    ],
    ["ForAnyValue", policyWhen({ "ForAnyValue:StringEquals": { "aws:TagKeys": "team" } })],
    ["a single value, which has another rule", policyWhen({ "ForAllValues:StringEquals": { "aws:username": "x" } })],
    ["an unknown key, which has another rule", policyWhen({ "ForAllValues:StringEquals": { "aws:TagKeyz": "x" } })],
    ["Null, which has another rule", policyWhen({ "ForAllValues:Null": { "aws:TagKeys": "true" } })],
    ["an unknown effect, which has another rule", policyWhen(TAGS, { effect: "Permit" })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(forAllValuesWithoutNull, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["an Allow", policyWhen(TAGS), at("StringEquals", "aws:TagKeys")],
    [
      "a negated operator",
      policyWhen({ "ForAllValues:StringNotEquals": { "aws:TagKeys": "x" } }),
      at("StringNotEquals", "aws:TagKeys"),
    ],
    [
      "callers",
      policyWhen({ "ForAllValues:StringEquals": { "aws:CalledVia": "x" } }),
      at("StringEquals", "aws:CalledVia"),
    ],
    [
      "units",
      policyWhen({ "ForAllValues:StringLike": { "aws:PrincipalOrgPaths": "o-x/*" } }),
      at("StringLike", "aws:PrincipalOrgPaths"),
    ],
    [
      "a key of the service",
      policyWhen({ "ForAllValues:StringEquals": { "dynamodb:Attributes": ["id"] } }, { actions: ["dynamodb:GetItem"] }),
      'services.dynamodb.policy[0].conditions["ForAllValues:StringEquals"]["dynamodb:Attributes"]',
      { service: "dynamodb" },
    ],
    [
      "a list of ARNs",
      policyWhen(
        { "ForAllValues:ArnLike": { "events:TargetArn": ["arn:aws:sqs:*:*:q"] } },
        { actions: ["events:PutTargets"] },
      ),
      'services.events.policy[0].conditions["ForAllValues:ArnLike"]["events:TargetArn"]',
      { service: "events" },
    ],
    ["a Deny of what is listed", policyWhen(TAGS, DENY), at("StringEquals", "aws:TagKeys")],
    [
      "Null of another key",
      policyWhen({ ...TAGS, Null: { "aws:username": "false" } }),
      at("StringEquals", "aws:TagKeys"),
    ],
    [
      "Null that demands absence",
      policyWhen({ ...TAGS, Null: { "aws:TagKeys": "true" } }),
      at("StringEquals", "aws:TagKeys"),
    ],
    [
      "a tag that the request may have",
      policyWhen({ ...TAGS, StringEqualsIfExists: { "aws:RequestTag/team": "red" } }),
      at("StringEquals", "aws:TagKeys"),
    ],
    [
      "a tag that the request must not have",
      policyWhen({ ...TAGS, StringNotEquals: { "aws:RequestTag/team": "red" } }),
      at("StringEquals", "aws:TagKeys"),
    ],
    [
      "a document",
      documentWith({ Condition: TAGS }),
      'services.sqs.policy.Statement.Condition["ForAllValues:StringEquals"]["aws:TagKeys"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(forAllValuesWithoutNull, policy, use)).toEqual([`${path} (for-all-values-without-null)`]);
  });

  test.each<MessageCase>([
    [
      "an Allow",
      policyWhen(TAGS),
      'This Allow also applies to requests without "aws:TagKeys": add "Null": { "aws:TagKeys": "false" } to demand the key, or write "ForAllValues:StringEqualsIfExists" if that is meant',
    ],
    [
      "a Deny",
      policyWhen({ "ForAllValues:StringEquals": { "aws:CalledVia": "athena.amazonaws.com" } }, DENY),
      'This Deny also applies to requests without "aws:CalledVia": add "Null": { "aws:CalledVia": "false" } to spare such requests, or write "ForAllValues:StringEqualsIfExists" if that is meant',
    ],
    [
      "Null that demands absence",
      policyWhen({ ...TAGS, Null: { "aws:TagKeys": true } }),
      '"Null": { "aws:TagKeys": "true" } demands that requests carry no "aws:TagKeys", so ForAllValues:StringEquals compares nothing: write "false"',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(forAllValuesWithoutNull, policy, use)).toEqual([message]);
  });
});

function at(operator: string, key: string): string {
  return `services.sqs.policy[0].conditions["ForAllValues:${operator}"]["${key}"]`;
}
