import { textsOf } from "../policy/document/normal";
import { isNegated } from "../policy/evaluate/operators";
import { show } from "../shapes/text";
import { eachCondition } from "./each-condition";
import { defineRule, type Finding } from "./rule";

/** The ARN that, as a principal, stands for a whole account. */
const ROOT = /^arn:[^:]*:iam::(\d{12}):root$/;

export const rootUserOnly = defineRule({
  id: "root-user-only",
  severity: "warn",
  basis: "judgement",
  what: "A condition on the ARN of the caller does not single out the root user.",
  why: 'In "aws:PrincipalArn" the ARN that ends with ":root" is the root user, not the account, so users and roles are kept out.',
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn (2026)",
  check: eachCondition(({ condition: { key, values }, operator, statement: { effect } }) => {
    const isOfCaller = key.toLowerCase() === "aws:principalarn" && /^(Arn|String)$/.test(operator.family);
    const letsPass = effect.value === (isNegated(operator.base) ? "Deny" : "Allow");
    const texts = textsOf(values);
    // Beside a role, the root user may be meant, as a way back in.
    if (!isOfCaller || !letsPass || texts.length < values.length || !texts.every(({ value }) => ROOT.test(value)))
      return [];
    return texts.map(({ value, path }): Finding => ({ path, message: messageOn(value, operator.base) }));
  }),
});

function messageOn(arn: string, base: string): string {
  const account = ROOT.exec(arn)?.[1];
  const operator = isNegated(base) ? "StringNotEquals" : "StringEquals";
  return `${show(arn)} is the root user alone here, and no user or role of that account: for the whole account, write ${show(account)} for "aws:PrincipalAccount" with ${operator}`;
}
