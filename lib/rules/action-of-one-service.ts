import { textsOf } from "../policy/document/normal";
import { show } from "../shapes/text";
import { defineRule } from "./rule";
import { homeOf } from "./shared-policy-home";

export const actionOfOneService = defineRule({
  id: "action-of-one-service",
  basis: "judgement",
  what: 'A statement for all services has the action "*".',
  why: "The endpoints of the other services would be left without a statement that allows, and block every request.",
  check: ({ writtenPolicies, endpoints }) => {
    const statements = writtenPolicies
      .filter(({ isShared, isTyped }) => isShared && isTyped)
      .flatMap(({ normal }) => normal.statements.filter(({ actions }) => !actions.negated));
    const actions = statements.flatMap(({ actions: { items } }) => textsOf(items));
    return actions
      .filter(({ value }) => value !== "*")
      .map(({ value, path }) => {
        const message = `The shared policy has the action "*" only, since ${show(value)} would leave the other services blocked: write "*", and move what is about one service to ${homeOf(value, endpoints)}`;
        return { path, message };
      });
  },
});
