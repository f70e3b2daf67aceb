import { findTagKey } from "../policy/iam/iam-keys";
import { show } from "../shapes/text";
import { eachCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

export const missingTagName = defineRule({
  id: "missing-tag-name",
  what: "A condition key about a tag names the tag.",
  why: "No request carries the key without it.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (2026)",
  check: eachCondition(({ condition: { key: written, path }, key, candidates }) => {
    const tag = key === undefined ? findTagKey(written, candidates) : undefined;
    if (tag === undefined) return [];
    const example = tag.name.replace("*", "team");
    return finding(path, `${show(written)} names no tag: write the key of the tag, such as "${example}"`);
  }),
});
