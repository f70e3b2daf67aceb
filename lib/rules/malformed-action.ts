import { actionsNamed } from "../policy/iam/find-actions";
import { prefixesOf } from "../policy/iam/iam-data";
import { didYouMean, show } from "../shapes/text";
import { eachAction } from "./each-action";
import { defineRule, finding } from "./rule";

export const malformedAction = defineRule({
  id: "malformed-action",
  what: 'An action is "*", or a prefix and a name, such as "sqs:SendMessage".',
  why: "AWS rejects the policy in the middle of an apply.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html (2026)",
  check: eachAction(({ text, path, facts }, { service }) => {
    // A variable in an action is the matter of misplaced-variable.
    if (facts || /[$&]\{/.test(text)) return [];
    const name = text.slice(text.indexOf(":") + 1) || text;
    const near = actionsNamed(name, prefixesOf(service));
    const advice = near.length > 0 ? didYouMean(near) : 'write "*", or service and name, such as "sqs:SendMessage"';
    return finding(path, `${show(text)} is not the name of an action: ${advice}`);
  }),
});
