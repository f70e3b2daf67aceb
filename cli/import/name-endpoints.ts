import { allServices, findService } from "../../lib/services/catalogue";
import type { EndpointService, EndpointType } from "../../lib/services/endpoint-service";
import { isPossibleRegion } from "../../lib/services/regions";
import { fullServiceName } from "../../lib/services/service-name";
import type { DescribedEndpoint } from "./described-endpoints";

/** Where an endpoint goes in the props: a service of the catalogue, or a key of the user's own. */
export interface AdoptedName {
  readonly endpoint: DescribedEndpoint;
  /** The key of `services` or of `customServices`. */
  readonly name: string;
  /** The row of the catalogue; undefined in `customServices`. */
  readonly facts: EndpointService | undefined;
}

/** The region of a VPC: the one that most of its endpoints name, gateways first, which know no other. */
export function regionOf(endpoints: readonly DescribedEndpoint[]): string | undefined {
  const gateways = endpoints.filter(({ type }) => type === "Gateway");
  return mostCommon(gateways.flatMap(regionsIn)) ?? mostCommon(endpoints.flatMap(regionsIn));
}

/** The value that is there most often; the first of several. */
export function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  const count = (value: Value) => values.filter((other) => other === value).length;
  return values.toSorted((one, other) => count(other) - count(one))[0];
}

/** Names the endpoints of one VPC; where two want the same name, the later one gets a key of its own. */
export function nameEndpoints(endpoints: readonly DescribedEndpoint[]): readonly AdoptedName[] {
  const named: AdoptedName[] = [];
  for (const endpoint of endpoints) {
    const facts = catalogueService(endpoint);
    const taken = named.some((other) => other.name === facts?.name && other.endpoint.type === endpoint.type);
    if (facts && !taken) named.push({ endpoint, name: facts.name, facts });
    else named.push({ endpoint, name: ownKey(endpoint, named), facts: undefined });
  }
  return named.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Gives an endpoint a key of its own, beside the service that it could not be joined with. */
export function nameApart({ endpoint }: AdoptedName, others: readonly AdoptedName[]): AdoptedName {
  return { endpoint, name: ownKey(endpoint, others), facts: undefined };
}

/** The service whose full name in its region is the endpoint's. */
function catalogueService(endpoint: DescribedEndpoint): EndpointService | undefined {
  const { serviceName } = endpoint;
  const type: EndpointType | undefined = TYPES.find((candidate) => candidate === endpoint.type);
  if (type === undefined || serviceName === "") return undefined;
  const regions = [...regionsIn(endpoint), ""];
  const known = allServices().find((service) =>
    regions.some((region) => fullServiceName(service, type, region) === serviceName),
  );
  const found = known ?? findService(serviceName.split(".").slice(3).join("."));
  const fits = regions.some((region) => found && fullServiceName(found, type, region) === serviceName);
  return fits && found?.types.includes(type) ? found : undefined;
}

const TYPES = ["Interface", "Gateway"] as const;

function regionsIn({ serviceRegion, serviceName }: DescribedEndpoint): readonly string[] {
  const named = serviceName.split(".").filter(isPossibleRegion);
  return serviceRegion === "" ? named.slice(0, 1) : [serviceRegion];
}

/** A key that no service and no other endpoint has, from the Name tag or from what the endpoint leads to. */
function ownKey(endpoint: DescribedEndpoint, others: readonly AdoptedName[]): string {
  const { tags, serviceName, resourceConfigurationArn, serviceNetworkArn, id } = endpoint;
  const target = serviceName || resourceConfigurationArn || serviceNetworkArn || id;
  const words = [tags["Name"] ?? "", target.split(/[./]/).at(-1) ?? "", id].map(keyFrom);
  const free = (key: string) =>
    key !== "" && !findService(key) && others.every((other) => other.name !== key || other.facts);
  return words.find(free) ?? id;
}

function keyFrom(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
