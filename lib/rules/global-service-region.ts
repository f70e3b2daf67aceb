import type { EndpointService } from "../services/endpoint-service";
import { partitionOf } from "../services/regions";
import { fullServiceName } from "../services/service-name";
import { show } from "../shapes/text";
import { cite } from "./cite";
import { regionOf } from "./endpoint-region";
import { defineRule, eachEndpoint, finding } from "./rule";
import { regionsInPartitionOf, serviceRegionAdvice } from "./service-region-advice";

export const globalServiceRegion = defineRule({
  id: "global-service-region",
  severity: "warn",
  basis: "facts",
  what: "An endpoint of a global service is in the region that SDKs sign its requests for, unless a source names others.",
  why: "AWS runs such a service in one region of a partition, and may reject its endpoint in the others in the middle of an apply.",
  source: "docs/catalogue.md, by service",
  check: eachEndpoint(({ path, service, options }, { props }) => {
    const region = regionOf(options, props);
    if (!service?.signingRegions || service.onlyRegions || region === undefined) return [];
    if (service.signingRegions.includes(region) || partitionOf(region) === undefined) return [];
    const { name, signingRegions } = service;
    return finding(
      path,
      `${show(name)} is a global service that SDKs call in ${signingRegions.join(", ")} (${cite(name, "signingRegions")}), and no source names an endpoint in ${region}: ${adviceFor(service, region)}`,
    );
  }),
});

function adviceFor(service: EndpointService, region: string): string {
  const there = regionsInPartitionOf(region, service.signingRegions ?? []);
  const fullName = fullServiceName(service, "Interface", region);
  const command = `aws ec2 describe-vpc-endpoint-services --region ${region} --service-names ${fullName}`;
  const home = there.length === 0 ? "" : `make it in a VPC of ${there.join(", ")}, or `;
  return serviceRegionAdvice(service, there) ?? `${home}check it with \`${command}\``;
}
