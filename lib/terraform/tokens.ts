import { Token } from "cdktf";
import { isInstance, memberPath, type Problem, tokenAmongListItems, tokenKey } from "../problems";
import { unresolved } from "../unresolved";

const LIST_TOKEN = /#\{TfToken\[/;

/**
 * Copies a user's input with every token marked as unresolved, so that the code that decides never
 * looks into one. A text with a Terraform expression (`"${var.x}"`) counts as a token too, except
 * inside policies, where `${aws:username}` is a variable of IAM.
 */
export function markTokens(value: unknown, path: string, problems: Problem[]): unknown {
  const token = Token.isUnresolved(value) || (isExpression(value) && !/(^|\.|\])policy\b/.test(path));
  if (token) return unresolved(value);
  if (Array.isArray(value)) return value.map((item, index) => markItem(item, `${path}[${index}]`, problems));
  if (typeof value !== "object" || value === null || isInstance(value)) return value;
  const members = Object.entries(value).filter(([key]) => isLiteralKey(key, path, problems));
  return Object.fromEntries(
    members.map(([key, member]) => [key, markTokens(member, memberPath(path, key), problems)]),
  );
}

function markItem(item: unknown, path: string, problems: Problem[]): unknown {
  const wholeList = typeof item === "string" && LIST_TOKEN.test(item);
  if (!wholeList) return markTokens(item, path, problems);
  problems.push(tokenAmongListItems(path));
  return unresolved(item);
}

function isLiteralKey(key: string, path: string, problems: Problem[]): boolean {
  const literal = !Token.isUnresolved(key);
  if (!literal) problems.push(tokenKey(path));
  return literal;
}

function isExpression(value: unknown): boolean {
  return typeof value === "string" && value.includes("${");
}
