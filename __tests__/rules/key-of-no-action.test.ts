import { unchecked } from "../../lib/policy/statement/unchecked";
import { keyOfNoAction } from "../../lib/rules/key-of-no-action";
import { tokenValue } from "../../lib/shapes/unresolved";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  type ReportedCase,
} from "./policy-findings";

describe("key-of-no-action", () => {
  test.each<AcceptedCase>([
    [
      "an action whose requests carry the key",
      policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { actions: ["s3:ListBucket"] }),
      { service: "s3" },
    ],
    [
      "one of several actions whose requests carry it",
      policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { actions: ["s3:GetObject", "s3:ListBucket"] }),
      { service: "s3" },
    ],
    [
      "a pattern of actions",
      policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { actions: ["s3:List*"] }),
      { service: "s3" },
    ],
    ["every action", policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { actions: ["*"] }), { service: "s3" }],
    [
      "a key of what the action acts on",
      policyWhen({ StringEquals: { "s3:AccessPointNetworkOrigin": "VPC" } }, { actions: ["s3:GetObject"] }),
      { service: "s3" },
    ],
    [
      "other actions than those that are excepted",
      policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { notActions: ["s3:GetObject"], actions: undefined }),
      { service: "s3" },
    ],
    [
      "an unchecked action",
      policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { actions: ["s3:GetObject", unchecked("s3:BrandNew")] }),
      { service: "s3" },
    ],
    [
      "a token",
      policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { actions: ["s3:GetObject", tokenValue("action")] }),
      { service: "s3" },
    ],
    [
      "an unknown action, which has another rule",
      policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { actions: ["s3:GetObjet"] }),
      { service: "s3" },
    ],
    [
      "a malformed action, which has another rule",
      policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { actions: ["GetObject"] }),
      { service: "s3" },
    ],
    [
      "a key that no action is known for",
      policyWhen(
        { ArnLike: { "codebuild:buildArn": "arn:aws:codebuild:*:*:build/x" } },
        { actions: ["codebuild:StartBuild"] },
      ),
      { service: "codebuild" },
    ],
    [
      "a global key",
      policyWhen({ StringEquals: { "aws:username": "alice" } }, { actions: ["s3:GetObject"] }),
      { service: "s3" },
    ],
    [
      "an unknown key, which has another rule",
      policyWhen({ StringLike: { "s3:prefx": "public/*" } }, { actions: ["s3:GetObject"] }),
      { service: "s3" },
    ],
    [
      "a service outside the catalogue",
      policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { actions: ["s3:GetObject"] }),
      { service: undefined },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(keyOfNoAction, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "an action whose requests do not carry the key",
      policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { actions: ["s3:GetObject"] }),
      'services.s3.policy[0].conditions.StringLike["s3:prefix"]',
      { service: "s3" },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(keyOfNoAction, policy, use)).toEqual([`${path} (key-of-no-action)`]);
  });

  test.each<MessageCase>([
    [
      "an action whose requests do not carry the key",
      policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { actions: ["s3:GetObject"] }),
      'No request for the actions of this statement carries "s3:prefix", which is known for "ListBucket" or "ListBucketVersions": check the key and the actions',
      { service: "s3" },
    ],
    [
      "a key of many actions",
      policyWhen({ StringEquals: { "kms:ViaService": "x" } }, { actions: ["kms:ListKeys"] }),
      'No request for the actions of this statement carries "kms:ViaService", which is known for "CancelKeyDeletion", "CreateAlias" or "CreateGrant": check the key and the actions',
      { service: "kms" },
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(keyOfNoAction, policy, use)).toEqual([message]);
  });
});
