import type { NormalStatement } from "../policy/document/normal";
import { isSameStatement } from "../policy/document/render";
import { writePath } from "../shapes/problem";
import { show } from "../shapes/text";
import { defineRule, eachPolicy, type Finding, finding } from "./rule";

export const repeatedSid = defineRule({
  id: "repeated-sid",
  what: "Different statements of a policy have different ids.",
  why: "AWS rejects the policy in the middle of an apply. Equal statements are rendered once.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html (2026)",
  check: eachPolicy(({ normal: { statements } }) => statements.flatMap((statement) => checkId(statement, statements))),
});

function checkId(statement: NormalStatement, statements: readonly NormalStatement[]): readonly Finding[] {
  const { sid } = statement;
  if (typeof sid?.value !== "string") return [];
  const first = statements.find((other) => other.sid?.value === sid.value) ?? statement;
  if (isSameStatement(first, statement)) return [];
  const message = `${show(sid.value)} is already the id of the statement ${writePath(first.path)}: ids must differ within a policy`;
  return finding(sid.path, message);
}
