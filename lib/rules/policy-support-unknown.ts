import { show } from "../shapes/text";
import { eachPolicyEndpoint, isOfPartner } from "./each-policy-endpoint";
import { orStays } from "./or-stays";
import { defineRule, finding } from "./rule";

export const policySupportUnknown = defineRule({
  id: "policy-support-unknown",
  severity: "warn",
  basis: "facts",
  what: "A source says whether the service of an endpoint with a policy supports endpoint policies.",
  why: "If it supports none, AWS rejects the policy in the middle of an apply. If it supports them, the policy stays in force when it is removed here, as full access is written out only if support is known.",
  source: "docs/catalogue.md, which has a source and a date for each service",
  check: eachPolicyEndpoint((endpoint, path, { normal }) => {
    if (isOfPartner(endpoint) || typeof endpoint.service?.policy.supported === "boolean") return [];
    const message = `No source says whether ${show(endpoint.name)} supports endpoint policies: AWS may reject this one${orStays(normal)}`;
    return finding(path, message);
  }),
});
