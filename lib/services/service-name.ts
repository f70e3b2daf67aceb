import type { EndpointService, EndpointType } from "./endpoint-service";

/** The facts of a service from which its full names follow. */
export type NamedService = Pick<EndpointService, "serviceName" | "serviceNameIn">;

/** How to name a service in every region. */
export interface ServiceNameRule {
  /** Name in all other regions, with a `{region}` placeholder unless the service is global. */
  readonly usual: string;
  /** The full name in each region that differs. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/**
 * How to name the endpoint service of one type in every region.
 *
 * Names that differ concern interface endpoints only: gateways are `com.amazonaws` everywhere.
 * https://github.com/aws/aws-cdk/blob/v2.276.0/packages/aws-cdk-lib/aws-ec2/lib/vpc-endpoint.ts
 */
export function serviceNameRule(
  { serviceName: usual, serviceNameIn }: NamedService,
  type: EndpointType,
): ServiceNameRule {
  const stated = type === "Gateway" ? [] : Object.entries(serviceNameIn).sort();
  const differing = stated.filter(([, name]) => name !== usual);
  return { usual, exceptions: Object.fromEntries(differing.map(([region, name]) => [region, inRegion(name, region)])) };
}

/** Full name of the service in a region, such as `cn.com.amazonaws.cn-north-1.sqs`. */
export function fullServiceName(service: NamedService, type: EndpointType, region: string): string {
  const { serviceName: usual, serviceNameIn } = service;
  const own = type === "Gateway" ? undefined : serviceNameIn[region];
  return inRegion(own ?? usual, region);
}

function inRegion(name: string, region: string): string {
  return name.replace("{region}", region);
}
