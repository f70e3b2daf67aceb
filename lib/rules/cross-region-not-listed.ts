import { pathOf } from "../model/effective-endpoint";
import { partitionOf } from "../services/regions";
import { fullServiceName } from "../services/service-name";
import { show } from "../shapes/text";
import { cite } from "./cite";
import { defineRule, eachEndpoint, finding } from "./rule";

/** What is not on AWS's list has no source of its own; S3 is on it. */
const LISTED = "s3";

export const crossRegionNotListed = defineRule({
  id: "cross-region-not-listed",
  severity: "warn",
  basis: "facts",
  what: "AWS lists a service of another region as one that endpoints reach from there.",
  why: "AWS offers that for some services only, and rejects the endpoints of others in the middle of an apply.",
  source:
    "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-cross-region-privatelink-support.html (2026)",
  check: eachEndpoint((endpoint, { props: { region } }) => {
    const { service, options } = endpoint;
    const { serviceRegion } = options;
    if (!service || service.crossRegion || typeof region !== "string" || typeof serviceRegion !== "string") return [];
    if (serviceRegion === region || partitionOf(serviceRegion)?.partition !== partitionOf(region)?.partition) return [];
    const command = `aws ec2 describe-vpc-endpoint-services --region ${region} --service-region ${serviceRegion} --service-names ${fullServiceName(service, "Interface", serviceRegion)}`;
    return finding(
      pathOf(endpoint, "serviceRegion"),
      `AWS's list of services that are reached from another region does not have ${show(service.name)} (${cite(LISTED, "crossRegion")}): remove serviceRegion, or check it with \`${command}\``,
    );
  }),
});
