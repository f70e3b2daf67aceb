import { defineRule, eachStatement, finding } from "./rule";

export const notActionsOfAllServices = defineRule({
  id: "not-actions-of-all-services",
  basis: "judgement",
  what: "A statement for all services excepts no action.",
  why: "An action belongs to one service, and the statement would be about all actions of the others.",
  check: eachStatement(({ path, actions }, { isShared, isTyped }) => {
    const message =
      'The shared policy has the action "*" only, and excepts none: write "*", and move what is about one service to services.<name>.policy';
    return isShared && isTyped && actions.negated ? finding(path, message) : [];
  }),
});
