import type { EndpointService } from "../services/endpoint-service";
import { partitionOf } from "../services/regions";
import { writePath } from "../shapes/problem";
import { show } from "../shapes/text";
import { cite } from "./cite";
import { regionOf } from "./endpoint-region";
import { defineRule, eachEndpoint, finding } from "./rule";

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

/** Where AWS offers it, an endpoint in this region leads to the service in another one of the same partition. */
function adviceFor({ name, onlyRegions, crossRegion }: EndpointService, region: string): string {
  if (!onlyRegions) return "remove it in this region";
  const there = onlyRegions.find((other) => partitionOf(other)?.partition === partitionOf(region)?.partition);
  if (!crossRegion || there === undefined) return `it exists in ${onlyRegions.join(", ")}`;
  return `set ${writePath(["services", name, "serviceRegion"])} to ${show(there)}`;
}
