import { canActOn, isOfOtherService, servicesOf } from "../../../lib/policy/iam/acts-on";
import { findActions } from "../../../lib/policy/iam/find-actions";

const acts = (action: string, arn: string) => {
  const prefixes = [action.replace(/:.*/, "")];
  return canActOn(arn, findActions(action, prefixes), prefixes);
};

describe("canActOn()", () => {
  test.each([
    ["sqs:SendMessage", "arn:aws:sqs:eu-west-1:111122223333:orders"],
    ["sqs:ListQueues", "arn:aws:sqs:eu-west-1:111122223333:*"],
    ["dynamodb:ListTables", "arn:aws:dynamodb:eu-west-1:111122223333:table/*"],
    ["s3:Get*", "arn:aws:s3:::b"],
    ["s3:GetObject", "arn:aws:s3-outposts:eu-west-1:111122223333:outpost/op-1/bucket/b/object/*"],
    ["cognito-idp:InitiateAuth", "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/x"],
  ])("is true of %s and %s", (action, arn) => {
    expect(acts(action, arn)).toBe(true);
  });

  test.each([
    ["sqs:ListQueues", "arn:aws:sqs:eu-west-1:111122223333:orders"],
    ["sqs:ListQueues", "arn:aws:sqs:eu-west-1:111122223333:orders-*"],
    ["dynamodb:ListTables", "arn:aws:dynamodb:eu-west-1:111122223333:table/x"],
    ["s3:GetObject", "arn:aws:s3:::b"],
    ["cognito-idp:InitiateAuth", "arn:aws:s3:::b"],
  ])("is false of %s and %s", (action, arn) => {
    expect(acts(action, arn)).toBe(false);
  });
});

describe("isOfOtherService()", () => {
  test.each([
    ["arn:aws:sns:eu-west-1:111122223333:orders", ["sqs"], true],
    ["arn:aws:sqs:eu-west-1:111122223333:orders", ["sqs"], false],
    ["arn:aws:s*:eu-west-1:111122223333:orders", ["sqs"], false],
    ["arn:aws:iam::111122223333:role/x", ["sts"], false],
    ["arn:aws:s3-outposts:eu-west-1:111122223333:outpost/x", ["s3"], false],
    ["arn:aws:sns:eu-west-1:111122223333:orders", ["tag"], false],
    ["arn:aws:sns:eu-west-1:111122223333:orders", [], false],
  ])("of %s and %j is %j", (arn, prefixes, expected) => {
    expect(isOfOtherService(arn, prefixes)).toBe(expected);
  });
});

describe("servicesOf()", () => {
  test.each([
    [["sqs"], ["sqs"]],
    [["ebs"], ["ebs", "ec2"]],
    [
      ["sqs", "iam:PassRole"],
      ["sqs", "iam"],
    ],
    [["tag"], []],
    [["no-such-prefix"], []],
  ])("of %j is %j", (prefixes, expected) => {
    expect(servicesOf(prefixes)).toEqual(expected);
  });
});
