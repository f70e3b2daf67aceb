import type { EndpointService } from "../services/endpoint-service";
import { partitionOf } from "../services/regions";
import { show } from "../shapes/text";
import { cite } from "./cite";
import { regionOf } from "./endpoint-region";
import { defineRule, eachEndpoint, finding } from "./rule";
import { regionsInPartitionOf, serviceRegionAdvice } from "./service-region-advice";

export const notInRegion = defineRule({
  id: "not-in-region",
  basis: "facts",
  what: "The region has an endpoint of the service.",
  why: "AWS would reject the endpoint in the middle of an apply.",
  source: "docs/catalogue.md, by service",
  check: eachEndpoint(({ path, service, options }, { props }) => {
    const region = regionOf(options, props);
    if (!service || region === undefined) return [];
    const { onlyRegions, missingRegions, name } = service;
    if ((onlyRegions?.includes(region) ?? true) && !missingRegions.includes(region)) return [];
    const source = cite(name, onlyRegions ? "onlyRegions" : "missingRegions");
    return finding(path, `${show(name)} has no endpoint in ${region} (${source}): ${adviceFor(service, region)}`);
  }),
});

function adviceFor(service: EndpointService, region: string): string {
  if (!service.onlyRegions) return "remove it in this region";
  const there = regionsInPartitionOf(region, service.onlyRegions);
  if (there.length === 0) return `no region of the partition ${partitionOf(region)?.partition} has it`;
  return serviceRegionAdvice(service, there) ?? `it exists in ${there.join(", ")}`;
}
