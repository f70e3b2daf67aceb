import type { EndpointService, EndpointType } from "./endpoint-service";

/** The facts of a service from which its full names follow. */
export type NamedService = Pick<EndpointService, "serviceName" | "partitionPrefixes" | "regionSuffixes">;

/** How to name a service in every region. */
export interface ServiceNameRule {
  /** Name in all other regions, with a `{region}` placeholder unless the service is global. */
  readonly usual: string;
  /** The full name in each region that differs. */
  readonly exceptions: Readonly<Record<string, string>>;
}

const USUAL_PREFIX = "com.amazonaws";

/**
 * How to name the endpoint service of one type in every region.
 *
 * Partition prefixes concern interface endpoints only: gateways are `com.amazonaws` everywhere.
 * https://github.com/aws/aws-cdk/blob/v2.276.0/packages/aws-cdk-lib/aws-ec2/lib/vpc-endpoint.ts
 */
export function serviceNameRule(service: NamedService, type: EndpointType): ServiceNameRule {
  const { serviceName: usual, partitionPrefixes, regionSuffixes } = service;
  if (type === "Gateway") return { usual, exceptions: {} };
  const regions = [...new Set([...Object.keys(partitionPrefixes), ...Object.keys(regionSuffixes)])].sort();
  const exceptions = regions.map((region) => [region, interfaceName(service, region)]);
  return { usual, exceptions: Object.fromEntries(exceptions) };
}

/** Full name of the service in a region, such as `cn.com.amazonaws.cn-north-1.sqs`. */
export function fullServiceName(service: NamedService, type: EndpointType, region: string): string {
  return type === "Gateway" ? inRegion(service.serviceName, region) : interfaceName(service, region);
}

function interfaceName({ serviceName, partitionPrefixes, regionSuffixes }: NamedService, region: string): string {
  const prefix = partitionPrefixes[region] ?? USUAL_PREFIX;
  const name = serviceName.startsWith(`${USUAL_PREFIX}.`)
    ? prefix + serviceName.slice(USUAL_PREFIX.length)
    : serviceName;
  return inRegion(name, region) + (regionSuffixes[region] ?? "");
}

function inRegion(name: string, region: string): string {
  return name.replace("{region}", region);
}
