import { actionNames } from "../../../lib/policy/iam/find-actions";
import { nearestActions, nearestVerbs } from "../../../lib/policy/iam/nearest-actions";
import { isSynonym, verbOf } from "../../../lib/policy/iam/verbs";

/** Verbs of opposite meaning. */
const OPPOSITES = [
  ["Create", "Delete"],
  ["Put", "Delete"],
  ["Get", "Delete"],
  ["Get", "Put"],
  ["List", "Delete"],
  ["Add", "Remove"],
  ["Attach", "Detach"],
  ["Associate", "Disassociate"],
  ["Enable", "Disable"],
  ["Start", "Stop"],
  ["Register", "Deregister"],
  ["Authorize", "Revoke"],
  ["Tag", "Untag"],
  ["Encrypt", "Decrypt"],
  ["Accept", "Reject"],
  ["Lock", "Unlock"],
] as const;

const PREFIXES = [
  "autoscaling",
  "ec2",
  "ecs",
  "elasticloadbalancing",
  "kms",
  "lambda",
  "logs",
  "rds",
  "s3",
  "sns",
  "ssm",
];

describe("nearestActions()", () => {
  test.each<[written: string, prefix: string, expected: readonly string[]]>([
    ["DeleteScalingPolicy", "autoscaling", ["autoscaling:DeletePolicy"]],
    ["SendMesage", "sqs", ["sqs:SendMessage"]],
    ["sendmesage", "sqs", ["sqs:SendMessage"]],
    ["SedMessage", "sqs", ["sqs:SendMessage"]],
    ["ListMessages", "sqs", ["sqs:ReceiveMessage"]],
    ["StopInstance", "ec2", ["ec2:StopInstances"]],
    ["RemoveTags", "ec2", ["ec2:DeleteTags"]],
    ["AllowSecurityGroupIngress", "ec2", ["ec2:AuthorizeSecurityGroupIngress"]],
    ["AtachRolePolicy", "iam", ["iam:AttachRolePolicy", "iam:AttachGroupPolicy", "iam:AttachUserPolicy"]],
    ["HeadObject", "s3", ["s3:GetObject"]],
    ["BatchGetItems", "dynamodb", ["dynamodb:BatchGetItem"]],
    ["Dencrypt", "kms", ["kms:Decrypt"]],
    ["DeleteBucketEncryption", "s3", []],
    ["UndeleteQueue", "sqs", []],
    ["Undecrypt", "kms", []],
    ["DisableVpcEndpoint", "ec2", []],
    ["Frobnicate", "sqs", []],
    ["", "sqs", []],
    ["SendMessage", "nosuch", []],
  ])("takes %s of %s for %j", (written, prefix, expected) => {
    expect(nearestActions(written, prefix)).toEqual(expected);
  });

  test.each(OPPOSITES)("suggests neither %s for the other nor %s", (one, other) => {
    expect(isSynonym(one.toLowerCase(), other.toLowerCase())).toBe(false);
    const wrong = PREFIXES.flatMap((prefix) =>
      [
        [one, other],
        [other, one],
      ].flatMap(([verb = "", opposite = ""]) =>
        actionNames(prefix)
          .filter((name) => name.startsWith(opposite))
          .map((name) => verb + name.slice(opposite.length))
          .filter((name) => !actionNames(prefix).includes(name))
          .slice(0, 20)
          .flatMap((name) => nearestActions(name, prefix))
          .filter((found) => verbOf(found.slice(found.indexOf(":") + 1)) === opposite.toLowerCase()),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("nearestVerbs()", () => {
  test.each<[written: string, prefix: string, expected: readonly string[]]>([
    ["Snd", "sqs", ["Send"]],
    ["Strat", "ssm", ["Start"]],
    ["get", "kms", ["Get"]],
    ["Detach", "codecommit", []],
    ["Disable", "sqs", []],
    ["", "sqs", []],
  ])("takes %s of %s for %j", (written, prefix, expected) => {
    expect(nearestVerbs(written, prefix)).toEqual(expected);
  });
});
