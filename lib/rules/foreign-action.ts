import { eachForeign } from "./foreign-actions";
import { defineRule, finding } from "./rule";

export const foreignAction = defineRule({
  id: "foreign-action",
  basis: "facts",
  what: "The policy of an endpoint allows some action of its service.",
  why: "Requests for other actions do not pass through the endpoint, so it would block every request.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  check: eachForeign((foreign, policy, isRefused) => {
    if (policy.isShared || !isRefused) return [];
    const { path, fault, isSingle, question } = foreign;
    const move = isSingle
      ? "move it to the policy of its own endpoint"
      : "move them to the policies of their own endpoints";
    return finding(path, `${fault}, so it would block every request: ${question ?? move}`);
  }),
});
