import { isPossibleRegion } from "../../lib/services/regions";
import { readEndpointName } from "../endpoint-name";
import { mostFrequent } from "./most-frequent";
import { catalogueService, serviceRegionOf } from "./name-endpoints";
import type { DescribedEndpoint } from "./read-described";

/** The region of a VPC. */
export interface VpcRegion {
  /** Undefined if nothing shows it. */
  readonly region: string | undefined;
  /** What the user has to know about it. */
  readonly remarks: readonly string[];
}

/**
 * The region of the VPC of some endpoints: what can only be in the region of the VPC shows it, otherwise the user states
 * it, otherwise it is a guess from the names of the services, which may be in another region.
 */
export function vpcRegion(endpoints: readonly DescribedEndpoint[], stated: string | undefined): VpcRegion {
  const zones = endpoints.flatMap(regionsOfZones);
  const shown = zones.length > 0 ? zones : endpoints.flatMap(regionOfPlace);
  const region = mostFrequent(
    shown.length > 0 ? shown : endpoints.flatMap((endpoint) => serviceRegionOf(endpoint) ?? []),
  );
  if (new Set(shown).size === 1) return { region, remarks: remarkOnStated(region, stated) };
  return stated === undefined ? { region, remarks: [doubtIn(region)] } : { region: stated, remarks: [] };
}

/** The names of an endpoint for one zone have the zone of the subnet. */
function regionsOfZones({ dnsNames }: DescribedEndpoint): readonly string[] {
  return dnsNames.flatMap((name) => readEndpointName(name)?.zoneRegion ?? []);
}

/** The region of an endpoint that leads to nothing outside of the region of its VPC. */
function regionOfPlace(endpoint: DescribedEndpoint): readonly string[] {
  const { type, resourceConfigurationArn, serviceNetworkArn } = endpoint;
  const [, , , ofArn] = (resourceConfigurationArn || serviceNetworkArn).split(":");
  if (ofArn !== undefined && isPossibleRegion(ofArn)) return [ofArn];
  const service = catalogueService(endpoint);
  const isNear = type === "Gateway" || (service?.crossRegion === false && service.serviceName.includes("{region}"));
  return isNear ? [serviceRegionOf(endpoint) ?? []].flat() : [];
}

function remarkOnStated(region: string | undefined, stated: string | undefined): readonly string[] {
  if (stated === undefined || stated === region) return [];
  return [`--region ${stated} is not used: the endpoints show that the VPC is in ${region}`];
}

function doubtIn(region: string | undefined): string {
  return region === undefined
    ? "Nothing in the input shows the region of the VPC: give it with --region"
    : `The region ${region} is a guess from the names of the services, which may be in another one: give it with --region`;
}
