import type { EndpointService } from "../services/endpoint-service";
import { partitionOf } from "../services/regions";
import { writePath } from "../shapes/problem";
import { show } from "../shapes/text";

/** The regions that are in the partition of a region. */
export function regionsInPartitionOf(region: string, regions: readonly string[]): readonly string[] {
  return regions.filter((other) => partitionOf(other)?.partition === partitionOf(region)?.partition);
}

/** Where AWS offers it, an endpoint leads to the service in another region: how to write that; else undefined. */
export function serviceRegionAdvice(
  { name, crossRegion }: EndpointService,
  [there]: readonly string[],
): string | undefined {
  if (!crossRegion || there === undefined) return undefined;
  return `set ${writePath(["services", name, "serviceRegion"])} to ${show(there)}`;
}
