import { rememberBy } from "../../remember-by";
import type { RecordedCall } from "../../trail/recorded-call";
import type { SimulatedEndpoint } from "./simulated-endpoint";

const MOST_REMEMBERED = 10_000;

/** Gives what belongs to the endpoints that would carry a call. */
export type EndpointFinder<Item> = (call: Pick<RecordedCall, "services" | "region" | "endpointId">) => readonly Item[];

/**
 * Finds the endpoints of a stack that would carry a call: the one that its record names, if the stack knows its id, and
 * otherwise each for the service in the region of the call, a gateway and an interface alike.
 */
export function makeEndpointFinder<Item extends { readonly endpoint: SimulatedEndpoint }>(
  items: readonly Item[],
): EndpointFinder<Item> {
  const byService = new Map<string, readonly Item[]>();
  for (const item of items) {
    const { service } = item.endpoint;
    byService.set(service, [...(byService.get(service) ?? []), item]);
  }
  const known = rememberBy<readonly Item[]>(MOST_REMEMBERED);
  const find: EndpointFinder<Item> = ({ services, region, endpointId }) => {
    const serving = services.flatMap((service) => byService.get(service) ?? []);
    const there = serving.filter(({ endpoint }) => isIn(endpoint, region));
    const named = there.filter(({ endpoint }) => endpointId !== undefined && endpoint.endpointId === endpointId);
    return named.length > 0 ? named : there;
  };
  return (call) => {
    const place = known.placeOf([call.region, call.endpointId, ...call.services]);
    place.value ??= find(call);
    return place.value;
  };
}

function isIn({ region }: SimulatedEndpoint, called: string): boolean {
  return region === undefined || called === "" || region === called;
}
