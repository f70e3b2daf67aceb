import { conditionCases, type DocumentedCase, iamPage } from "./documented-case";

const SETS = iamPage("reference_policies_condition-single-vs-multi-valued-context-keys");
const MULTIVALUED = iamPage("reference_policies_condition_examples-multi-valued-context-keys");
const SINGLE = iamPage("reference_policies_condition_examples-single-valued-context-keys");
const SEVERAL = iamPage("reference_policies_condition-logic-multiple-context-keys-or-values");
const CONDITION = iamPage("reference_policies_elements_condition");
const OPERATORS = iamPage("reference_policies_elements_condition_operators");
const REPOST =
  "https://repost.aws/questions/QU9HFmDzP0QGuU-fd7rS6B7w/foranyvalue-stringequalsifexists-behaving-unexpectedly";

const KEYS = ["environment", "cost-center"];
const USERS = ["arn:aws:iam::222222222222:user/Ana", "arn:aws:iam::222222222222:user/Mary"];
const TAGS = {
  "aws:PrincipalTag/department": ["finance", "hr", "legal"],
  "aws:PrincipalTag/role": ["audit", "security"],
};
const CLUSTERS = [
  "arn:aws:ecs:us-east-1:111122223333:cluster/default1",
  "arn:aws:ecs:us-east-1:111122223333:cluster/default2",
];
const TASKS = {
  StringEquals: { "aws:RequestTag/environment": ["production", "prod-backup"] },
  ArnEquals: { "ecs:cluster": CLUSTERS },
};

function who(user: string, department?: string, role?: string) {
  return {
    "aws:PrincipalArn": `arn:aws:iam::222222222222:user/${user}`,
    ...(department && { "aws:PrincipalTag/department": department }),
    ...(role && { "aws:PrincipalTag/role": role }),
  };
}

/** The tables on keys with several values, on several keys and on several values of a policy. */
export const CONTEXT_KEYS: readonly DocumentedCase[] = [
  ...conditionCases(SETS, { "ForAllValues:StringEquals": { "aws:TagKeys": KEYS }, Null: { "aws:TagKeys": "false" } }, [
    [{ "aws:TagKeys": ["environment"] }, "match"],
    [{ "aws:TagKeys": ["cost-center"] }, "match"],
    [{ "aws:TagKeys": ["environment", "cost-center"] }, "match"],
    [{ "aws:TagKeys": ["environment", "dept"] }, "no match"],
    [{}, "no match"],
    [{ "aws:TagKeys": [] }, "no match"],
    [{ "aws:TagKeys": [""] }, "no match"],
  ]),
  ...conditionCases(SETS, { "ForAllValues:StringEquals": { "aws:TagKeys": KEYS } }, [
    [{}, "match"],
    [{ "aws:TagKeys": [] }, "match"],
  ]),
  ...conditionCases(SETS, { "ForAnyValue:StringEquals": { "aws:TagKeys": KEYS } }, [
    [{ "aws:TagKeys": ["environment"] }, "match"],
    [{ "aws:TagKeys": ["cost-center"] }, "match"],
    [{ "aws:TagKeys": ["environment", "cost-center"] }, "match"],
    [{ "aws:TagKeys": ["environment", "dept"] }, "match"],
    [{ "aws:TagKeys": ["dept"] }, "no match"],
    [{}, "no match"],
  ]),
  ...conditionCases(MULTIVALUED, { "ForAllValues:StringNotLike": { "aws:TagKeys": "key1*" } }, [
    [{ "aws:TagKeys": ["key1:legal"] }, "no match"],
    [{ "aws:TagKeys": ["key1:hr", "key1:personnel"] }, "no match"],
    [{ "aws:TagKeys": ["key2:audit"] }, "match"],
    [{}, "match"],
  ]),
  ...conditionCases(MULTIVALUED, { "ForAllValues:StringNotLike": { "aws:TagKeys": ["key1*", "key2*"] } }, [
    [{ "aws:TagKeys": ["key1:legal"] }, "no match"],
    [{ "aws:TagKeys": ["key1:hr", "key1:personnel"] }, "no match"],
    [{ "aws:TagKeys": ["key1:hr", "key2:audit"] }, "no match"],
    [{ "aws:TagKeys": ["key3:legal"] }, "match"],
    [{}, "match"],
  ]),
  ...conditionCases(MULTIVALUED, { "ForAnyValue:StringEquals": { "aws:TagKeys": "webserver" } }, [
    [{ "aws:TagKeys": ["webserver"] }, "match"],
    [{ "aws:TagKeys": ["environment", "webserver", "test"] }, "match"],
    [{ "aws:TagKeys": ["environment", "test"] }, "no match"],
    [{}, "no match"],
  ]),
  // "At least one value must NOT match", and none may, in the tables of multivalued operators.
  ...conditionCases(OPERATORS, { "ForAnyValue:StringNotEquals": { "aws:TagKeys": KEYS } }, [
    [{ "aws:TagKeys": ["environment", "dept"] }, "match"],
    [{ "aws:TagKeys": ["environment"] }, "no match"],
    [{}, "no match"],
  ]),
  ...conditionCases(OPERATORS, { "ForAllValues:StringNotEqualsIgnoreCase": { "aws:TagKeys": KEYS } }, [
    [{ "aws:TagKeys": ["dept", "team"] }, "match"],
    [{ "aws:TagKeys": ["dept", "Environment"] }, "no match"],
  ]),
  ...conditionCases(OPERATORS, { "ForAnyValue:ArnNotLike": { "service:Arns": "arn:aws:s3:::amzn-s3-demo-*" } }, [
    [{ "service:Arns": ["arn:aws:s3:::amzn-s3-demo-bucket", "arn:aws:s3:::other"] }, "match"],
    [{ "service:Arns": ["arn:aws:s3:::amzn-s3-demo-bucket"] }, "no match"],
  ]),
  ...conditionCases(REPOST, { "ForAnyValue:StringEqualsIfExists": { "aws:TagKeys": "team" } }, [
    [{}, "no match"],
    [{ "aws:TagKeys": ["team", "environment"] }, "match"],
  ]),
  ...conditionCases(SINGLE, TASKS, [
    [{ "aws:RequestTag/environment": "production", "ecs:cluster": CLUSTERS[0] ?? "" }, "match"],
    [{ "aws:RequestTag/environment": "prod-backup", "ecs:cluster": CLUSTERS[1] ?? "" }, "match"],
    [{ "aws:RequestTag/webserver": "production", "ecs:cluster": CLUSTERS[1] ?? "" }, "no match"],
    [{ "ecs:cluster": CLUSTERS[1] ?? "" }, "no match"],
  ]),
  ...conditionCases(SINGLE, { StringLike: { "aws:RequestTag/project": "*" } }, [
    [{ "aws:RequestTag/project": "Feature3" }, "match"],
    [{}, "no match"],
  ]),
  ...conditionCases(SINGLE, { StringNotEquals: { "aws:ResourceTag/environment": "production" } }, [
    [{ "aws:ResourceTag/environment": "QA" }, "match"],
    [{ "aws:ResourceTag/environment": "production" }, "no match"],
    [{}, "match"],
  ]),
  ...conditionCases(SEVERAL, { StringEquals: TAGS, ArnLike: { "aws:PrincipalArn": USERS } }, [
    [who("Mary", "legal", "audit"), "match"],
    [who("Nikki", "hr", "audit"), "no match"],
    [who("Mary", "hr", "payroll"), "no match"],
    [who("Mary", "hr"), "no match"],
    [who("Mary"), "no match"],
  ]),
  ...conditionCases(SEVERAL, { StringEquals: TAGS, ArnNotLike: { "aws:PrincipalArn": USERS } }, [
    [who("Nikki", "legal", "audit"), "match"],
    [who("Mary", "hr", "audit"), "no match"],
    [who("Nikki", "hr", "payroll"), "no match"],
    [who("Nikki", "hr"), "no match"],
    [who("Nikki"), "no match"],
  ]),
  ...conditionCases(CONDITION, { StringEquals: { "AWS:UserName": "john" } }, [
    [{ "aws:username": "john" }, "match"],
    [{ "aws:username": "John" }, "no match"],
  ]),
  ...conditionCases(CONDITION, { StringEqualsIgnoreCase: { "aws:username": "john" } }, [
    [{ "aws:username": "John" }, "match"],
    [{ "aws:username": "Joan" }, "no match"],
  ]),
  ...conditionCases(CONDITION, { StringEquals: { "aws:ResourceTag/TagKey1": "Value1" } }, [
    [{ "aws:ResourceTag/tagkey1": "Value1" }, "match"],
    [{ "aws:ResourceTag/TagKey1": "Value1" }, "match"],
    [{ "aws:ResourceTag/TagKey1": "value1" }, "no match"],
  ]),
  ...conditionCases(CONDITION, { NumericLessThanEquals: { "aws:MultiFactorAuthAge": "3600" } }, [
    [{ "aws:MultiFactorAuthAge": "2800" }, "match"],
    [{ "aws:MultiFactorAuthAge": "3601" }, "no match"],
    [{}, "no match"],
  ]),
];
