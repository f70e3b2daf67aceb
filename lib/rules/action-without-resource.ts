import type { Subject } from "../model/subject";
import type { TextItem } from "../policy/document/normal";
import { didYouMean, quoteList, show } from "../shapes/text";
import { type Acting, eachActingStatement, formsOf } from "./each-acting-statement";
import { onlyForeignArns } from "./resources-of-other-services";
import { defineRule, type Finding } from "./rule";

export const actionWithoutResource = defineRule({
  id: "action-without-resource",
  severity: "warn",
  basis: "facts",
  what: "Each action of a statement can act on one of its resources.",
  why: "A statement says nothing about requests that act on other resources, so the action is neither allowed nor denied.",
  source:
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html (2026)",
  check: (subject) =>
    eachActingStatement(({ actions, resources }) => {
      // A statement about all actions may be written for the endpoints of several services.
      const useless = actions.filter(({ text, isOwn, reached }) => isOwn && text !== "*" && reached.length === 0);
      if (useless.length === 0 || isReported(resources, subject)) return [];
      return useless.map((action): Finding => ({ path: action.path, message: messageOf(action, resources) }));
    })(subject),
});

/** Whether another rule says so, of a policy that names resources of other services only. */
function isReported([first]: readonly TextItem[], { policies }: Subject): boolean {
  return policies.some((policy) => onlyForeignArns(policy).some(({ path }) => path === first?.path));
}

function messageOf(action: Acting, resources: readonly TextItem[]): string {
  const forms = formsOf(action.meant);
  const start = `${show(action.text)} acts on none of the resources of this statement`;
  if (forms.length === 0) return `${start}: it takes only "*", so name it in a statement with that resource`;
  const near = resources.map(({ value }) => nearArn(value, forms[0])).filter((arn) => action.actsOn(arn));
  const advice = near.length > 0 ? didYouMean(near.slice(0, 2)) : "add such a resource, or leave the action out";
  return `${start}, but on ${quoteList(forms)}: ${advice}`;
}

/** What contains a resource or is in it: an object for a bucket, a bucket for objects, the streams of a log group. */
function nearArn(arn: string, form = ""): string {
  const outer = arn.replace(/[/:]\*$/, "");
  const part = /(?<=>)[/:](?=[a-z-]+[/:]<\w+>(?::<\w+>)?$)/.exec(form) ?? /[/:](?=<\w+>$)/.exec(form);
  const separator = part?.[0] ?? "/";
  return outer === arn ? `${arn}${separator}*` : outer;
}
