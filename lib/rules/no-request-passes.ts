import type { EndpointPolicy } from "../model/endpoint-policy";
import type { Subject } from "../model/subject";
import { quoteList } from "../shapes/text";
import { explainNever, explainVoid } from "./explain-void";
import { type RequestFacts, requestFacts } from "./request-facts";
import { defineRule, type Finding, finding } from "./rule";
import { isBlocked, judgeAllows } from "./void-allows";

export const noRequestPasses = defineRule({
  id: "no-request-passes",
  basis: "judgement",
  what: "The statements of a policy let some request pass.",
  why: "The endpoint would block every request.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html (2026)",
  check: (subject) => {
    const facts = requestFacts(subject);
    return subject.policies.flatMap((policy) => findingsIn(policy, facts, subject));
  },
});

/** The most reasons that a message gives. */
const MOST = 3;

/** One finding for all endpoints of the policy through which nothing passes. */
function findingsIn(policy: EndpointPolicy, facts: RequestFacts, subject: Subject): readonly Finding[] {
  const services = [...new Set(policy.endpoints.map(({ service }) => service?.name))];
  const blocked = services.flatMap((service) => {
    const judged = judgeAllows(policy, service, facts);
    return isBlocked(judged) ? [{ service, judged }] : [];
  });
  const [first] = blocked;
  if (first === undefined) return [];
  const names = blocked.map(({ service }) => service ?? "");
  const named = blocked.length < services.length ? ` through ${quoteList(names, "and")}` : "";
  const [only, second] = first.judged;
  if (second === undefined && only?.reason?.kind === "condition") {
    const { condition } = only.reason;
    return finding(condition.path, `No request passes${named}, since ${explainNever(condition, subject)}`);
  }
  const reasons = new Set(first.judged.map((one) => explainVoid(one, subject)));
  return finding(policy.path, `No request passes${named}, since ${[...reasons].slice(0, MOST).join("; ")}`);
}
