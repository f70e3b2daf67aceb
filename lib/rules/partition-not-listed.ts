import { partitionOf } from "../services/regions";
import { fullServiceName } from "../services/service-name";
import { show } from "../shapes/text";
import { regionOf } from "./endpoint-region";
import { notInRegion } from "./not-in-region";
import { defineRule, eachEndpoint, finding } from "./rule";

export const partitionNotListed = defineRule({
  id: "partition-not-listed",
  severity: "warn",
  basis: "facts",
  what: "A source lists the service for the partition of the region.",
  why: "Service names differ between partitions, and AWS would not know a wrong one.",
  source: "docs/catalogue.md, by service",
  check: eachEndpoint((endpoint, subject) => {
    const { path, type, service, options } = endpoint;
    const region = regionOf(options, subject.props);
    if (!service || region === undefined || type === "Gateway") return [];
    if (notInRegion.check({ ...subject, endpoints: [endpoint] }).length > 0) return [];
    const partition = partitionOf(region)?.partition ?? "aws";
    const isListed = region in service.serviceNameIn || partition === "aws" || partition === "aws-us-gov";
    if (isListed || !service.serviceName.includes("{region}")) return [];
    const usual = fullServiceName(service, "Interface", region);
    return finding(
      path,
      `No source lists ${show(service.name)} for the partition ${partition}, so the usual name ${usual} is used: check it with aws ec2 describe-vpc-endpoint-services`,
    );
  }),
});
