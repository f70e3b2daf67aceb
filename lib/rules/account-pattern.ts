import { findPatternFault } from "../policy/evaluate/pattern-fault";
import type { Path } from "../shapes/problem";
import { show } from "../shapes/text";
import { eachFaultyArn } from "./each-arn";
import { eachConditionText } from "./each-condition";
import type { Finding, Rule } from "./rule";

const checkArns = eachFaultyArn((arn, path, fault) => (fault === "account pattern" ? found(arn, path) : []));

const checkTexts = eachConditionText((text, path, { condition, operator }) =>
  findPatternFault(text, condition.key, operator) === "account" ? found(text, path) : [],
);

/** The account of an ARN does not mix digits and wildcards. */
export const accountPattern: Rule = {
  id: "account-pattern",
  severity: "error",
  basis: "facts",
  what: "The account of an ARN does not mix digits and wildcards.",
  why: "An endpoint policy does not match part of an account id, so AWS rejects it.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: (subject) => [...checkArns(subject), ...checkTexts(subject)],
};

function found(arn: string, path: Path): readonly Finding[] {
  const message = `${show(arn)} is not an ARN that AWS accepts: its account mixes digits and wildcards, which an endpoint policy cannot`;
  return [{ path, message }];
}
