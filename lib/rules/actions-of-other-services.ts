import { eachForeign } from "./foreign-actions";
import { defineRule, finding } from "./rule";

export const actionsOfOtherServices = defineRule({
  id: "actions-of-other-services",
  severity: "warn",
  basis: "facts",
  what: "A statement names actions that pass through an endpoint of its policy.",
  why: "Requests for other actions do not pass through the endpoint, so naming them has no effect.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  check: eachForeign((foreign, _policy, isRefused) => {
    if (isRefused) return [];
    const { path, fault, isSingle, question } = foreign;
    const effect = isSingle ? "so it has no effect here" : "so they have no effect here";
    const advice = isSingle
      ? "remove it, or keep it if other endpoints have the same policy"
      : "remove them, or keep them if other endpoints have the same policy";
    return finding(path, `${fault}, ${effect}: ${question ?? advice}`);
  }),
});
