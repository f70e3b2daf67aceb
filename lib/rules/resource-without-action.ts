import { quoteList, show } from "../shapes/text";
import { eachActingStatement, formsOf } from "./each-acting-statement";
import { defineRule, type Finding } from "./rule";

export const resourceWithoutAction = defineRule({
  id: "resource-without-action",
  severity: "warn",
  basis: "facts",
  what: "At least one action of a statement that allows acts on each of its resources.",
  why: "The statement allows nothing on the resource, for which an action is missing or which is another than meant.",
  source:
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html (2026)",
  check: eachActingStatement(({ actions, resources }, { effect }) => {
    const reached = new Set(actions.flatMap((action) => action.reached));
    // If nothing is reached, or an Deny names more than it needs, there is no more to say than of the actions.
    if (effect.value === "Deny" || reached.size === 0) return [];
    const forms = formsOf(actions.flatMap(({ meant }) => meant));
    const does = forms.length > 0 ? `, but on ${quoteList(forms)}` : "";
    const message = (value: string) =>
      `No action of this statement acts on ${show(value)}${does}: add one that does, or leave the resource out`;
    const useless = resources.filter((resource) => !reached.has(resource));
    return useless.map(({ value, path }): Finding => ({ path, message: message(value) }));
  }),
});
