import type { Subject } from "../model/subject";
import type { NormalCondition, NormalStatement } from "../policy/document/normal";
import { writePath } from "../shapes/problem";
import { joinWords, show } from "../shapes/text";
import { vpcArnPattern } from "./request-facts";
import type { JudgedAllow } from "./void-allows";

/** What every request carries, so that a condition never holds, or always. */
export function explainCondition({ key, operator }: NormalCondition, subject: Subject): string {
  if (operator === "Null") return `every request through the endpoint carries ${show(key)}`;
  const whose = subject.isShared ? "that of the hub, whoever sends it" : "that of the endpoint";
  const vpc = /arn$/i.test(key) ? vpcArnPattern(subject) : subject.props.vpcId;
  return `every request carries the VPC ${show(vpc)}, ${whose}`;
}

/** Why no request meets a condition, and what to do. */
export function explainNever(condition: NormalCondition, subject: Subject): string {
  const fix = condition.operator === "Null" ? "leave that out" : "name that VPC, or leave the condition out";
  return `${explainCondition(condition, subject)}: ${fix}`;
}

/** Which statements deny all of another one, `what`, and why they always apply. */
export function explainDenials(denies: readonly NormalStatement[], what: string, subject: Subject): string {
  const paths = denies.map(({ path }) => writePath(path));
  const verb = paths.length > 1 ? "together deny" : "denies";
  const conditions = new Set(denies.flatMap((deny) => deny.conditions.map((one) => explainCondition(one, subject))));
  const always = conditions.size > 0 ? `, as ${joinWords([...conditions], "and")}` : "";
  return `${joinWords(paths, "and")} ${verb} everything that ${what} allows${always}`;
}

/** Why nothing passes by a statement, and what to do. */
export function explainVoid({ statement, reason }: JudgedAllow, subject: Subject): string {
  const path = writePath(statement.path);
  if (reason?.kind === "denied") {
    const isConditional = reason.by.some(({ conditions }) => conditions.length > 0);
    const fix = isConditional ? "correct the conditions" : "deny less, or add a condition";
    return `${explainDenials(reason.by, path, subject)}: ${fix}`;
  }
  if (reason?.kind === "condition") {
    return `no request meets ${writePath(reason.condition.path)}, as ${explainNever(reason.condition, subject)}`;
  }
  if (reason?.kind === "excepted") {
    return `${path} allows all actions but those that the endpoint carries: except fewer, or write the actions that are meant`;
  }
  return `the conditions of ${path} contradict each other`;
}
