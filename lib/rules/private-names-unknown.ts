import type { EffectiveEndpoint } from "../model/effective-endpoint";
import { fullServiceName } from "../services/service-name";
import { show } from "../shapes/text";
import { isUnresolved, type Known } from "../shapes/unresolved";
import { privateNamesFor } from "./private-names";
import { defineRule, eachEndpoint, finding } from "./rule";

export const privateNamesUnknown = defineRule({
  id: "private-names-unknown",
  what: "The private DNS names of an endpoint are known if hosted zones share it.",
  why: "The names are those of the hosted zones.",
  source: "docs/catalogue.md, by service",
  check: eachEndpoint((endpoint, subject) => {
    if (privateNamesFor(endpoint, subject) !== "unknown") return [];
    const { name, path, options } = endpoint;
    const fullName = nameForAws(endpoint, options.serviceRegion ?? subject.props.region);
    const command = `aws ec2 describe-vpc-endpoint-services --service-names ${fullName} --query "ServiceDetails[].PrivateDnsNames[].PrivateDnsName"`;
    return finding(
      [...path, "privateDnsNames"],
      `The private DNS names of ${show(name)} are not known here, and they name its hosted zones: give those that \`${command}\` prints, or share by a Route 53 Profile (profile: {}), which needs no names`,
    );
  }),
});

/** The name by which AWS knows the service, with a placeholder for a region that is not known. */
function nameForAws({ name, service, options }: EffectiveEndpoint, region: Known<string> | undefined): string {
  const known = region === undefined || isUnresolved(region) ? "<region>" : region;
  if (service) return fullServiceName(service, "Interface", known);
  return typeof options.serviceName === "string" ? options.serviceName : name;
}
