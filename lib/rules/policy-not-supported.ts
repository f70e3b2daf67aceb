import { show } from "../shapes/text";
import { cite } from "./cite";
import { eachPolicyEndpoint, isOfPartner } from "./each-policy-endpoint";
import { defineRule, finding } from "./rule";

export const policyNotSupported = defineRule({
  id: "policy-not-supported",
  basis: "facts",
  what: "The service of an endpoint with a policy supports endpoint policies.",
  why: "AWS rejects the policy in the middle of an apply.",
  source: "docs/catalogue.md, which has a source and a date for each service",
  check: eachPolicyEndpoint((endpoint, path) => {
    const { supported, confidence } = endpoint.service?.policy ?? {};
    if (isOfPartner(endpoint) || supported !== false || confidence !== "high") return [];
    const message = `${show(endpoint.name)} supports no endpoint policy (${cite(endpoint.name, "policy")}): set policy: "none" for it`;
    return finding(path, message);
  }),
});
