import { show } from "../shapes/text";
import { cite } from "./cite";
import { defineRule, eachEndpoint, finding } from "./rule";

export const profileWithoutNames = defineRule({
  id: "profile-without-names",
  what: "A service that a Route 53 Profile shares has private DNS names.",
  why: "A Profile shares the private DNS names of the endpoint itself.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profile-associate-vpcs.html (2026)",
  check: eachEndpoint(({ name, path, service, options }, { props }) => {
    if (!props.profile || options.privateDnsNames) return [];
    if (service?.privateDns.support !== "unsupported") return [];
    return finding(
      path,
      `AWS has no private DNS name for ${show(name)} (${cite(name, "privateDns")}), so a Route 53 Profile cannot share it: share it by hosted zones with privateDnsNames, or make it with VpcEndpoints in the VPCs that need it`,
    );
  }),
});
