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
    const advice = onlyRegions ? `it exists in ${onlyRegions.join(", ")}` : "remove it in this region";
    return finding(path, `${show(name)} has no endpoint in ${region} (${source}): ${advice}`);
  }),
});
