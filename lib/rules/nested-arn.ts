import { innerArn } from "../policy/evaluate/arn";
import { show } from "../shapes/text";
import { eachFaultyArn } from "./each-arn";
import { defineRule, finding } from "./rule";

export const nestedArn = defineRule({
  id: "nested-arn",
  basis: "facts",
  what: "An ARN has no other ARN in it.",
  why: "No resource has such an ARN, so the statement matches nothing.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html (2026)",
  check: eachFaultyArn((arn, path, fault) => {
    if (fault !== "nested") return [];
    if (/,\s*arn:/.test(arn))
      return finding(path, `${show(arn)} holds several ARNs: write each as an item of the list`);
    return finding(path, `${show(arn)} has an ARN within an ARN: write ${show(innerArn(arn))}`);
  }),
});
