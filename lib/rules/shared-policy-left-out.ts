import { leavesSharedPolicyOut } from "../model/shared-policy";
import { writePath } from "../shapes/problem";
import { show } from "../shapes/text";
import { cite } from "./cite";
import { defineRule, eachEndpoint, finding } from "./rule";

export const sharedPolicyLeftOut = defineRule({
  id: "shared-policy-left-out",
  severity: "warn",
  basis: "facts",
  what: "No source says that a service which the shared policy would reach takes full access only.",
  why: "AWS would reject the policy in the middle of an apply, so the endpoint is made without it and lets everything pass.",
  source: "docs/catalogue.md, which has a source and a date for each service",
  check: eachEndpoint((endpoint) => {
    if (!leavesSharedPolicyOut(endpoint)) return [];
    const path = [...endpoint.path, "policy"];
    const message = `${show(endpoint.name)} may take full access only (${cite(endpoint.name, "policy")}), so it does not get the shared policy and lets everything pass: set policy: "none" for it if that is right, or give it the policy itself to try (${writePath(["services", endpoint.name, "policy"])})`;
    return finding(path, message);
  }),
});
