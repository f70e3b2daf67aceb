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
  check: eachPolicy(({ isTyped, normal: { statements } }) =>
    statements.flatMap((one) => checkId(one, statements, isTyped)),
  ),
});

function checkId(
  statement: NormalStatement,
  statements: readonly NormalStatement[],
  isTyped: boolean,
): readonly Finding[] {
  const { sid } = statement;
  if (typeof sid?.value !== "string") return [];
  const first = statements.find((other) => other.sid?.value === sid.value) ?? statement;
  if (isSameStatement(first, statement)) return [];
  const repeated = `${show(sid.value)} is already the id of the statement ${writePath(first.path)}`;
  return finding(sid.path, `${repeated}: ids must differ within a policy; ${adviseOn(sid.value, isTyped)}`);
}

/** What to do; the statements of two perimeters have the same ids. */
function adviseOn(sid: string, isTyped: boolean): string {
  const other = show(`${sid}2`);
  if (!isTyped) return `write another, such as ${other}`;
  const own = `{ ...statement, sid: ${other} }`;
  const [, whose] = /^AllowRequests\w*(Orgs|Accounts)/.exec(sid) ?? [];
  if (whose === undefined) return `write another, such as ${own}`;
  const option = whose === "Orgs" ? "organizationId" : "accountIds";
  return `if both trust each other, make one perimeter with a list for ${option}; otherwise write ${own}`;
}
