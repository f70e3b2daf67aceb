import { textsOf } from "../policy/document/normal";
import { findActions } from "../policy/iam/find-actions";
import { globalKeys, type IamAction, prefixesOf } from "../policy/iam/iam-data";
import { quoteList, show } from "../shapes/text";
import { eachCondition, type KnownCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

export const keyOfNoAction = defineRule({
  id: "key-of-no-action",
  severity: "warn",
  basis: "facts",
  what: "Requests for at least one action of a statement carry its condition keys.",
  why: "If no request carries the key, an Allow allows nothing.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  check: eachCondition((known) => {
    const { condition, key, policy } = known;
    if (key === undefined || globalKeys().all.includes(key)) return [];
    const prefixes = prefixesOf(policy.service);
    const carries = (action: IamAction) => action.keys.includes(key);
    const meant = actionsOf(known, prefixes);
    if (meant.length === 0 || meant.some(carries)) return [];
    const others = findActions("*", prefixes)
      .filter(carries)
      .map(({ name }) => name);
    if (others.length === 0) return [];
    const message = `No request for the actions of this statement carries ${show(condition.key)}, which is known for ${quoteList(others.slice(0, 3))}: check the key and the actions`;
    return finding(condition.path, message);
  }),
});

/** The actions of a statement; none if it cannot be said of which actions it is. */
function actionsOf({ statement: { actions } }: KnownCondition, prefixes: readonly string[]): readonly IamAction[] {
  const texts = textsOf(actions.items).filter(({ unchecked }) => !unchecked);
  const isCertain = !actions.negated && texts.length === actions.items.length;
  return isCertain ? texts.flatMap(({ value }) => findActions(value, prefixes)) : [];
}
