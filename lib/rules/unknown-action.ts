import { isPattern } from "../policy/evaluate/pattern";
import { dataVersion } from "../policy/iam/iam-data";
import { nearestActions } from "../policy/iam/nearest-actions";
import { show } from "../shapes/text";
import { eachAction } from "./each-action";
import { orAddedSince, uncheckedOr } from "./or-added-since";
import { defineRule, finding } from "./rule";

export const unknownAction = defineRule({
  id: "unknown-action",
  basis: "facts",
  what: "An action is one that AWS publishes.",
  why: "AWS accepts a misspelt action, and the statement is then about nothing.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  wayOut: true,
  check: eachAction(({ text, path, unchecked, facts }, policy) => {
    if (unchecked || facts?.status !== "unknown" || isPattern(facts.name)) return [];
    const { prefix, name } = facts;
    const advice = orAddedSince(nearestActions(name, prefix), uncheckedOr("unknown-action", text, policy));
    return finding(path, `${show(text)} is not an action in ${dataVersion()}: ${advice}`);
  }),
});
