import { show } from "../shapes/text";
import { eachCondition, isOfOneService } from "./each-condition";
import { defineRule, finding } from "./rule";
import { homeOf } from "./shared-policy-home";

export const keyOfOneService = defineRule({
  id: "key-of-one-service",
  basis: "facts",
  what: "A statement for all services has global condition keys only.",
  why: "Requests to the other services do not carry the key, so the statement would not apply to them.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (2026)",
  check: (subject) =>
    eachCondition((known) => {
      if (!isOfOneService(known)) return [];
      const { key, path } = known.condition;
      const home = homeOf(key, subject.endpoints);
      const message = `The shared policy has global condition keys only, and requests to the other services do not carry ${show(key)}: move the statement to ${home}`;
      return finding(path, message);
    })(subject),
});
