import type { Subject } from "../model/subject";
import { explainDenials } from "./explain-void";
import { requestFacts } from "./request-facts";
import { defineRule, eachPolicy, type Finding, finding } from "./rule";
import { isBlocked, type JudgedAllow, judgeAllows } from "./void-allows";

export const allowDenied = defineRule({
  id: "allow-denied",
  severity: "warn",
  basis: "judgement",
  what: "What a statement allows is not all denied by others.",
  why: "A Deny overrides every Allow, so the statement has no effect.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html (2026)",
  check: (subject) => {
    const facts = requestFacts(subject);
    return eachPolicy((policy) => {
      const services = [...new Set(policy.endpoints.map(({ service }) => service?.name))];
      const judged = services.map((service) => judgeAllows(policy, service, facts));
      return judged.some(isBlocked) ? [] : deniedIn(judged, subject);
    })(subject);
  },
});

/** The statements that are denied at every endpoint that carries their actions. */
function deniedIn(judged: readonly (readonly JudgedAllow[])[], subject: Subject): readonly Finding[] {
  const statements = [...new Set(judged.flat().map(({ statement }) => statement))];
  return statements.flatMap((statement) => {
    const reasons = judged.flat().flatMap((one) => (one.statement === statement ? [one.reason] : []));
    const denied = reasons.flatMap((reason) => (reason?.kind === "denied" ? [reason] : []));
    if (denied.length < reasons.length) return [];
    const by = [...new Set(denied.flatMap((reason) => reason.by))];
    const message = `${explainDenials(by, "this statement", subject)}: deny less, or leave this statement out`;
    return finding(statement.path, message);
  });
}
