import type { EffectiveEndpoint } from "../model/effective-endpoint";
import { fullServiceName, serviceNameRule } from "../services/service-name";
import { isUnresolved, joinText, type Known, type Unresolved } from "../shapes/unresolved";
import type { PlanningContext } from "./planning-context";

/** How an endpoint names its service, as arguments. */
export interface ServiceNames {
  readonly service_name: Known<string> | null;
  /** The full names in regions that use another name, if the region is not known yet. */
  readonly service_name_in: Readonly<Record<string, string>> | null;
}

/** Plans the full service name: at synth if the region is literal, otherwise once Terraform knows the region. */
export function planServiceName({ service, options, type }: EffectiveEndpoint, context: PlanningContext): ServiceNames {
  if (!service) return { service_name: options.serviceName ?? null, service_name_in: null };
  const region = options.serviceRegion ?? context.region;
  const endpointType = type === "Gateway" ? "Gateway" : "Interface";
  if (!isUnresolved(region)) {
    return { service_name: fullServiceName(service, endpointType, region), service_name_in: null };
  }
  const { usual, exceptions } = serviceNameRule(service, endpointType);
  const hasExceptions = Object.keys(exceptions).length > 0;
  return { service_name: withRegion(usual, region), service_name_in: hasExceptions ? exceptions : null };
}

/** A text with its placeholder `{region}` replaced by a region that only Terraform knows. */
export function withRegion(text: string, region: Unresolved): Known<string> {
  const [before = "", after] = text.split("{region}");
  return after === undefined ? text : joinText(before, region, after);
}

/** Plans the region of the service; null if it is that of the VPC. */
export function planServiceRegion({ options }: EffectiveEndpoint, { props }: PlanningContext): Known<string> | null {
  const { serviceRegion } = options;
  return serviceRegion === undefined || serviceRegion === props.region ? null : serviceRegion;
}
