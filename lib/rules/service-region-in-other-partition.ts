import { pathOf } from "../model/effective-endpoint";
import { partitionOf } from "../services/regions";
import { show } from "../shapes/text";
import { defineRule, eachEndpoint, finding } from "./rule";

export const serviceRegionInOtherPartition = defineRule({
  id: "service-region-in-other-partition",
  basis: "facts",
  what: "The region of a service is in the partition of the VPC.",
  why: "Partitions, such as those of China and GovCloud, share nothing, so AWS would reject the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html (2026)",
  check: eachEndpoint((endpoint, { props: { region } }) => {
    const { serviceRegion } = endpoint.options;
    if (typeof region !== "string" || typeof serviceRegion !== "string") return [];
    const here = partitionOf(region)?.partition;
    const there = partitionOf(serviceRegion)?.partition;
    if (here === undefined || there === undefined || here === there) return [];
    return finding(
      pathOf(endpoint, "serviceRegion"),
      `${show(serviceRegion)} is in the partition ${there}, and the VPC in ${region} is in ${here}: give a region of ${here}, or remove it`,
    );
  }),
});
