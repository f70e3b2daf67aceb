import { notInRegion, notListedInPartition, type Problem, restsOnCatalogue } from "../problems";
import type { EndpointService } from "../services/endpoint-service";
import { partitionOf } from "../services/regions";
import { fullServiceName, serviceNameRule } from "../services/service-name";
import { isUnresolved, type Unresolved } from "../shapes/unresolved";
import { joinText, reference } from "./blank";
import type { Input } from "./input";
import type { Known } from "./read";
import type { Wanted } from "./wanted";

/** How an endpoint names its service, as Terraform arguments. */
export interface ServiceNameCells {
  readonly service_name: Known<string> | null;
  /** The full names in regions where the usual name is not the right one, if the region is not known yet. */
  readonly service_name_in: Readonly<Record<string, string>> | null;
  readonly service_region: Known<string> | null;
}

/** Decides the full service name: at synth where the region is literal, otherwise when Terraform knows the region. */
export function planServiceName(wanted: Wanted, input: Input, problems: Problem[]): ServiceNameCells {
  const { facts, options, type } = wanted;
  const service_region = options.serviceRegion === input.region ? null : (options.serviceRegion ?? null);
  if (!facts) return { service_name: options.serviceName ?? null, service_name_in: null, service_region };
  const region = options.serviceRegion ?? input.region ?? reference("region");
  const endpointType = type === "Gateway" ? "Gateway" : "Interface";
  if (!isUnresolved(region)) {
    problems.push(...checkRegion(wanted, facts, region));
    return {
      service_name: fullServiceName(facts, endpointType, region),
      service_name_in: null,
      service_region,
    };
  }
  const { usual, exceptions } = serviceNameRule(facts, endpointType);
  const exceptional = Object.keys(exceptions).length > 0;
  return {
    service_name: withRegion(usual, region),
    service_name_in: exceptional ? exceptions : null,
    service_region,
  };
}

function withRegion(usual: string, region: Unresolved): Known<string> {
  const [before = "", after] = usual.split("{region}");
  return after === undefined ? usual : joinText(before, region, after);
}

function checkRegion(wanted: Wanted, facts: EndpointService, region: string): readonly Problem[] {
  const elsewhere = facts.onlyRegions && !facts.onlyRegions.includes(region);
  if (elsewhere || facts.unavailableRegions.includes(region)) {
    return [restsOnCatalogue(notInRegion(wanted.path, facts.name, region, facts.onlyRegions))];
  }
  const partition = partitionOf(region)?.partition ?? "aws";
  const usual = fullServiceName(facts, "Interface", region);
  const listed = region in facts.partitionPrefixes || partition === "aws" || partition === "aws-us-gov";
  const gateway = wanted.type === "Gateway" || !facts.serviceName.includes("{region}");
  return listed || gateway ? [] : [notListedInPartition(wanted.path, facts.name, partition, usual)];
}
