import { isPattern } from "../policy/evaluate/pattern";
import { dataVersion } from "../policy/iam/iam-data";
import { nearestVerbs } from "../policy/iam/nearest-actions";
import { show } from "../shapes/text";
import { eachAction } from "./each-action";
import { orAddedSince, uncheckedOr } from "./or-added-since";
import { defineRule, finding } from "./rule";

export const patternMatchesNoAction = defineRule({
  id: "pattern-matches-no-action",
  basis: "facts",
  what: "A pattern of actions matches at least one action that AWS publishes.",
  why: "AWS accepts a misspelt pattern, and the statement is then about nothing.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  wayOut: true,
  check: eachAction(({ text, path, unchecked, facts }, policy) => {
    if (unchecked || facts?.status !== "unknown" || !isPattern(facts.name)) return [];
    const { prefix, name } = facts;
    const near = nearestVerbs(name.replace(/[*?].*$/, ""), prefix).map((verb) => `${prefix}:${verb}*`);
    const advice = orAddedSince(near, uncheckedOr("pattern-matches-no-action", text, policy));
    return finding(path, `${show(text)} matches no action in ${dataVersion()}: ${advice}`);
  }),
});
