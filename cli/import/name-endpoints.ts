import type { EndpointType } from "../../lib/model/endpoint-type";
import { allServices, findService } from "../../lib/services/catalogue";
import type { EndpointService } from "../../lib/services/endpoint-service";
import { isPossibleRegion } from "../../lib/services/regions";
import { fullServiceName } from "../../lib/services/service-name";
import type { DescribedEndpoint } from "./read-described";

/** An endpoint, and its key in the props. */
export interface NamedEndpoint {
  readonly endpoint: DescribedEndpoint;
  /** The key in `services` or in `customServices`. */
  readonly name: string;
  /** The service in the catalogue; undefined for an endpoint in `customServices`. */
  readonly service: EndpointService | undefined;
}

/** Names the endpoints of one VPC. A second endpoint of the same service and type goes into `customServices`. */
export function nameEndpoints(endpoints: readonly DescribedEndpoint[]): readonly NamedEndpoint[] {
  const named: NamedEndpoint[] = [];
  for (const endpoint of endpoints) {
    const service = catalogueService(endpoint);
    const isTaken = named.some((other) => other.name === service?.name && other.endpoint.type === endpoint.type);
    if (service && !isTaken) named.push({ endpoint, name: service.name, service });
    else named.push({ endpoint, name: customKey(endpoint, named), service: undefined });
  }
  return named.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Names an endpoint for `customServices` that cannot be together with the other endpoint of its service. */
export function nameSeparately({ endpoint }: NamedEndpoint, others: readonly NamedEndpoint[]): NamedEndpoint {
  return { endpoint, name: customKey(endpoint, others), service: undefined };
}

const CATALOGUE_TYPES = ["Interface", "Gateway"] as const satisfies readonly EndpointType[];

/** The service whose full name in its region is that of the endpoint. */
export function catalogueService(endpoint: DescribedEndpoint): EndpointService | undefined {
  const { serviceName } = endpoint;
  const type = CATALOGUE_TYPES.find((candidate) => candidate === endpoint.type);
  if (type === undefined || serviceName === "") return undefined;
  const regions = [serviceRegionOf(endpoint) ?? "", ""];
  const hasName = (service: EndpointService) =>
    regions.some((region) => fullServiceName(service, type, region) === serviceName);
  // The catalogue finds numbered cells although it does not list them.
  const found = allServices().find(hasName) ?? findService(serviceName.split(".").slice(3).join("."));
  return found && hasName(found) && found.types.includes(type) ? found : undefined;
}

/** The region of the service of an endpoint, which may differ from that of the VPC; undefined if nothing shows it. */
export function serviceRegionOf({ serviceRegion, serviceName }: DescribedEndpoint): string | undefined {
  return [serviceRegion, ...serviceName.split(".")].find(isPossibleRegion);
}

/** A key that is no service and that no other endpoint has, from the Name tag or from what the endpoint leads to. */
function customKey(endpoint: DescribedEndpoint, others: readonly NamedEndpoint[]): string {
  const { tags, serviceName, resourceConfigurationArn, serviceNetworkArn, id } = endpoint;
  const target = serviceName || resourceConfigurationArn || serviceNetworkArn || id;
  const candidates = [tags["Name"] ?? "", target.split(/[./]/).at(-1) ?? "", id].map(keyFrom);
  const isFree = (key: string) =>
    key !== "" && !findService(key) && others.every((other) => other.name !== key || other.service);
  return candidates.find(isFree) ?? id;
}

function keyFrom(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
