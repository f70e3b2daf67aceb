import { partitionOf } from "../../../lib/services/regions";

// The endpoint of STS serves the name of its region, and older SDKs use the one without a region.
// https://docs.aws.amazon.com/sdkref/latest/guide/feature-sts-regionalized-endpoints.html
const GLOBAL_NAMES: ReadonlyMap<string, string> = new Map([["sts", "sts.amazonaws.com"]]);

/** The name of a service that is the same in all regions of the partition `aws`, and that no endpoint serves. */
export function globalName(service: string | undefined, region: string | undefined): string | undefined {
  const isElsewhere = region !== undefined && partitionOf(region)?.partition !== "aws";
  return service === undefined || isElsewhere ? undefined : GLOBAL_NAMES.get(service);
}
