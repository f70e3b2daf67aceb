import { isPattern } from "../policy/evaluate/pattern";
import { actionNames } from "../policy/iam/find-actions";
import { dataVersion } from "../policy/iam/iam-data";
import { nearest } from "../services/nearest";
import { show } from "../shapes/text";
import { eachAction } from "./each-action";
import { orAddedSince } from "./or-added-since";
import { defineRule, finding } from "./rule";

export const patternMatchesNoAction = defineRule({
  id: "pattern-matches-no-action",
  basis: "facts",
  what: "A pattern of actions matches at least one action that AWS publishes.",
  why: "AWS accepts a misspelt pattern, and the statement is then about nothing.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  wayOut: true,
  check: eachAction(({ text, path, unchecked, facts }) => {
    if (unchecked || facts?.status !== "unknown" || !isPattern(facts.name)) return [];
    const { prefix, name } = facts;
    const near = nearest(name.replace(/[*?].*$/, ""), verbsOf(prefix)).map((verb) => `${prefix}:${verb}*`);
    const advice = orAddedSince(near, `write unchecked(${show(text)})`);
    return finding(path, `${show(text)} matches no action in ${dataVersion()}: ${advice}`);
  }),
});

/** The first words of the names of actions: `Get`, `List`. */
function verbsOf(prefix: string): readonly string[] {
  const verbs = actionNames(prefix).map((name) => /^[A-Z][a-z]+/.exec(name)?.[0] ?? name);
  return [...new Set(verbs)];
}
