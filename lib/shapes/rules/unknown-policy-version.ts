import { POLICY_VERSION } from "../policy-version";
import { shapeRule } from "../rule";
import { show } from "../text";

const OLD_VERSION = "2008-10-17";

export const unknownPolicyVersion = shapeRule({
  id: "unknown-policy-version",
  what: "The version of a document is one that the IAM policy language has.",
  why: "AWS rejects a document with another version.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html (2026)",
  message: (version: unknown) =>
    version === undefined || version === POLICY_VERSION || version === OLD_VERSION
      ? undefined
      : `${show(version)} is not a version of the IAM policy language: write ${show(POLICY_VERSION)}`,
});
