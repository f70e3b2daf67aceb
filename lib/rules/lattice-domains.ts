import { show } from "../shapes/text";
import { isUnresolved } from "../shapes/unresolved";
import { defineRule, eachEndpoint, finding } from "./rule";

export const latticeDomains = defineRule({
  id: "lattice-domains",
  what: "A preference for domains goes with private DNS, and a list of domains with a preference for specified ones.",
  why: "AWS rejects the one without the other.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DnsOptionsSpecification.html (2026)",
  check: eachEndpoint(({ path, options }) => {
    const { privateDnsEnabled: isOn = false, privateDnsPreference: preference, privateDnsSpecifiedDomains } = options;
    const given = preference === undefined ? "privateDnsSpecifiedDomains" : "privateDnsPreference";
    if (options[given] === undefined) return [];
    if (isOn === false)
      return finding(
        [...path, given],
        "Private DNS is off for this endpoint: set privateDnsEnabled to true, or remove it",
      );
    if (privateDnsSpecifiedDomains === undefined || isUnresolved(preference)) return [];
    if (preference?.includes("SPECIFIED_DOMAINS")) return [];
    const found = preference === undefined ? "without one" : `with ${show(preference)}`;
    return finding(
      [...path, "privateDnsSpecifiedDomains"],
      `Domains go with a preference for specified ones, and stand here ${found}: set privateDnsPreference to "SPECIFIED_DOMAINS_ONLY" or "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", or remove them`,
    );
  }),
});
