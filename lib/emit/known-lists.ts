import { Tokenization } from "cdktf";
import type { Construct } from "constructs";
import { isUnresolved, type Unresolved } from "../shapes/unresolved";
import { resolveIn } from "./resolve-in";
import { wholeExpression } from "./templates";

const QUOTED = /"(?:[^"\\]|\\.)*"/g;
const REFERENCE = /(?<![\w.-])([A-Za-z_][\w-]*)(?=\.[A-Za-z_*]|\[)/g;

/**
 * Whether Terraform knows the members of a list when it plans: a list of variables only, and one that synth itself
 * finds out. How many members a list of resources has may show in the apply only.
 */
export function isKnownAtPlan(list: Unresolved, construct: Construct): boolean {
  if (list.kind === "list" || list.kind === "set")
    return list.parts.every((part) => !isUnresolved(part) || isKnownAtPlan(part, construct));
  if (list.kind !== "token") return false;
  if (isLazy(list.token)) return true;
  const resolved = resolveIn(construct, list.token);
  const expression = typeof resolved === "string" ? wholeExpression(resolved) : undefined;
  if (expression === undefined) return Array.isArray(resolved);
  return [...expression.replace(QUOTED, "").matchAll(REFERENCE)].every(([, root]) => root === "var");
}

/** Whether a token is a `Lazy`, which synth resolves when everything is defined. Only those take post-processors. */
function isLazy(token: unknown): boolean {
  const resolvable: unknown = Array.isArray(token) ? Tokenization.reverseList(token) : token;
  return typeof resolvable === "object" && resolvable !== null && "addPostProcessor" in resolvable;
}
