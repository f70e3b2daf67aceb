import { defineRule, eachStatement, finding } from "./rule";

export const alsoAllowDenies = defineRule({
  id: "also-allow-denies",
  what: "Statements of alsoAllow allow.",
  why: "They add to what a policy allows. A statement that denies would take away from it, and with full access it would be left out.",
  check: eachStatement(({ effect }, { option }) => {
    if (option !== "alsoAllow" || effect.value !== "Deny") return [];
    const message = 'alsoAllow takes statements with the effect "Allow", and this one denies: move it to policy';
    return finding(effect.path, message);
  }),
});
