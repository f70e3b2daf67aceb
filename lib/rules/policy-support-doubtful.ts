import { show } from "../shapes/text";
import { cite } from "./cite";
import { eachPolicyEndpoint, isOfPartner } from "./each-policy-endpoint";
import { orStays } from "./or-stays";
import { defineRule, finding } from "./rule";

export const policySupportDoubtful = defineRule({
  id: "policy-support-doubtful",
  severity: "warn",
  basis: "facts",
  what: "No source says that the service of an endpoint with a policy supports none.",
  why: "If the source is right, AWS rejects the policy in the middle of an apply.",
  source: "docs/catalogue.md, which has a source and a date for each service",
  check: eachPolicyEndpoint((endpoint, path, { normal }) => {
    const { supported, confidence } = endpoint.service?.policy ?? {};
    if (isOfPartner(endpoint) || supported !== false || confidence === "high") return [];
    const message = `${show(endpoint.name)} may support no endpoint policy (${cite(endpoint.name, "policy")}): AWS may reject this one${orStays(normal)}`;
    return finding(path, message);
  }),
});
