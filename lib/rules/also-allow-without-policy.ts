import { pathOf } from "../model/effective-endpoint";
import { ofSet } from "../shapes/of-set";
import { defineRule, eachEndpoint, finding } from "./rule";

export const alsoAllowWithoutPolicy = defineRule({
  id: "also-allow-without-policy",
  what: 'An endpoint with policy: "none" has no alsoAllow.',
  why: "There is no policy to which its statements could be added. Those of a workload set are left out.",
  check: eachEndpoint((endpoint) => {
    const { policy, alsoAllow } = endpoint.options;
    if (
      policy !== "none" ||
      !Array.isArray(alsoAllow) ||
      alsoAllow.every((statement) => ofSet(statement) !== undefined)
    )
      return [];
    const message = endpoint.defaults.has("policy")
      ? 'The shared policy: "none" attaches no policy to which statements could be added: give this endpoint a policy, or remove alsoAllow'
      : 'policy: "none" attaches no policy to which statements could be added: remove one of the two';
    return finding(pathOf(endpoint, "alsoAllow"), message);
  }),
});
