import type { EndpointService } from "../services/endpoint-service";
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
    const there = regionsInPartitionOf(region, service.signingRegions);
    if (there.length === 0 || there.includes(region)) return [];
    return finding(
      path,
      `${show(service.name)} is a global service that SDKs call in ${there.join(", ")} (${cite(service.name, "signingRegions")}), and no source names an endpoint in ${region}: ${adviceFor(service, region, there)}`,
    );
  }),
});

function adviceFor(service: EndpointService, region: string, there: readonly string[]): string {
  const fullName = fullServiceName(service, "Interface", region);
  const command = `aws ec2 describe-vpc-endpoint-services --region ${region} --service-names ${fullName}`;
  const home = `make it in a VPC of ${there.join(", ")}, or check it with \`${command}\``;
  return serviceRegionAdvice(service, there) ?? home;
}
