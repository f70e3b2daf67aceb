import type { Path } from "../shapes/problem";
import { show } from "../shapes/text";
import { eachFaultyArn } from "./each-arn";
import { eachFaultyPattern } from "./each-pattern-fault";
import { defineRule, type Finding } from "./rule";

const checkArns = eachFaultyArn((arn, path, fault) => (fault === "account pattern" ? [findingAt(path, arn)] : []));

const checkTexts = eachFaultyPattern("account", ({ text, path }) => findingAt(path, text));

export const accountPattern = defineRule({
  id: "account-pattern",
  basis: "facts",
  what: "The account of an ARN does not mix digits and wildcards.",
  why: "An endpoint policy does not match part of an account id, so AWS rejects it.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: (subject) => [...checkArns(subject), ...checkTexts(subject)],
});

function findingAt(path: Path, arn: string): Finding {
  const message = `${show(arn)} is not an ARN that AWS accepts: its account mixes digits and wildcards, which an endpoint policy cannot`;
  return { path, message };
}
