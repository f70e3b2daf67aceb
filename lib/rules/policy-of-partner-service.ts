import { show } from "../shapes/text";
import { eachPolicyEndpoint, isOfPartner } from "./each-policy-endpoint";
import { defineRule, finding } from "./rule";

export const policyOfPartnerService = defineRule({
  id: "policy-of-partner-service",
  basis: "facts",
  what: "The endpoint of a service of another account has no policy.",
  why: "AWS accepts full access only, and rejects any other policy in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachPolicyEndpoint((endpoint, path) => {
    const message = `${show(endpoint.name)} supports no endpoint policy (endpoint services of other accounts allow full access only): set policy: "none" for it`;
    return isOfPartner(endpoint) ? finding(path, message) : [];
  }),
});
