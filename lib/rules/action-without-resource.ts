import { quoteList, show } from "../shapes/text";
import { type Acting, eachActingStatement, formsOf } from "./each-acting-statement";
import { defineRule, type Finding } from "./rule";

export const actionWithoutResource = defineRule({
  id: "action-without-resource",
  severity: "warn",
  basis: "facts",
  what: "Each action of a statement can act on one of its resources.",
  why: "A statement says nothing about requests that act on other resources, so the action is neither allowed nor denied.",
  source:
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html (2026)",
  check: eachActingStatement(({ actions }) => {
    const useless = actions.filter(({ isOwn, reached }) => isOwn && reached.length === 0);
    return useless.map((action): Finding => ({ path: action.path, message: messageOf(action) }));
  }),
});

function messageOf({ text, meant }: Acting): string {
  const forms = formsOf(meant);
  const start = `${show(text)} acts on none of the resources of this statement`;
  return forms.length === 0
    ? `${start}: it takes only "*", so name it in a statement with that resource`
    : `${start}, but on ${quoteList(forms)}: name such a resource, or leave the action out`;
}
