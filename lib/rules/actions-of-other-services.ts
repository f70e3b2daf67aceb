import { eachForeign } from "./foreign-actions";
import { defineRule, finding } from "./rule";

export const actionsOfOtherServices = defineRule({
  id: "actions-of-other-services",
  severity: "warn",
  basis: "facts",
  what: "A statement names actions that pass through an endpoint of its policy.",
  why: "Requests for other actions do not pass through the endpoint, so naming them has no effect.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  check: eachForeign(({ path, fault, isSingle, question }, { option }, isRefused) => {
    if (isRefused) return [];
    const [what, verb, whose] = isSingle ? ["it", "has", "its own endpoint"] : ["them", "have", "their own endpoints"];
    const otherwise =
      option === "alsoAllow" ? `add ${what} to ${whose}` : `keep ${what} if other endpoints have the same policy`;
    const effect = `so ${isSingle ? "it" : "they"} ${verb} no effect here`;
    return finding(path, `${fault}, ${effect}: ${question ?? `remove ${what}, or ${otherwise}`}`);
  }),
});
