import { actionsNamed } from "../policy/iam/find-actions";
import { didYouMean, quoteList, show } from "../shapes/text";
import { eachAction } from "./each-action";
import { defineRule, finding } from "./rule";

export const foreignAction = defineRule({
  id: "foreign-action",
  basis: "facts",
  what: "The actions in the policy of an endpoint are those of its service.",
  why: "Requests for other actions do not pass through the endpoint, so a statement about them has no effect.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  check: eachAction(({ text, path, facts }, { service }) => {
    if (facts?.status !== "foreign") return [];
    const carried = facts.carried.map((prefix) => (prefix.includes(":") ? prefix : `${prefix}:*`));
    const near = actionsNamed(facts.name, facts.carried);
    const advice = near.length > 0 ? didYouMean(near) : "move it to the policy of its own endpoint";
    const message = `${show(text)} does not pass through the ${show(service)} endpoint, which carries ${quoteList(carried)}: ${advice}`;
    return finding(path, message);
  }),
});
