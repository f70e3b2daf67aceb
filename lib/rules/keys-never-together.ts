import { writePath } from "../shapes/problem";
import { show } from "../shapes/text";
import { knownConditionsOf } from "./each-condition";
import { defineRule, eachStatement, finding } from "./rule";
import { isOfOthers, isOfServices } from "./service-calls";

export const keysNeverTogether = defineRule({
  id: "keys-never-together",
  severity: "warn",
  basis: "facts",
  what: "The conditions of a statement are not met by AWS services alone and by everyone else alone.",
  why: "All conditions must hold, so the statement would never apply: it would allow nothing, or deny nothing.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (2026)",
  check: eachStatement((statement, policy) => {
    const known = knownConditionsOf(statement, policy);
    const ofServices = known.find(isOfServices)?.condition;
    const ofOthers = known.find(isOfOthers)?.condition;
    if (ofServices === undefined || ofOthers === undefined) return [];
    const effect = statement.effect.value === "Deny" ? "denies" : "allows";
    const message = `Only AWS services that call under their own name meet ${writePath(ofServices.path)}, and none of them meets this condition on ${show(ofOthers.key)}, so the statement ${effect} nothing: write two statements, or remove one of the conditions`;
    return finding(ofOthers.path, message);
  }),
});
