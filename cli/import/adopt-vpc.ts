import { ENDPOINT_TYPES } from "../../lib/model/endpoint-type";
import type { Problem } from "../../lib/shapes/problem";
import { acceptedProps } from "./accepted-props";
import {
  joinedOptions,
  type Options,
  optionsOf,
  type SharedOptions,
  sharedOptions,
} from "./endpoint-options";
import { type NamedEndpoint, nameEndpoints, nameSeparately } from "./name-endpoints";
import type { DescribedEndpoint } from "./read-described";
import { type PlacedEndpoint, remarksOn } from "./remarks";

/** The construct that takes over the endpoints of one VPC. */
export interface AdoptedVpc {
  /** The id of the construct. */
  readonly id: string;
  /** The props; undefined if there is no endpoint to take over. */
  readonly props: Options | undefined;
  /** What the user has to know, a line each. */
  readonly remarks: readonly string[];
  /** Errors that the construct reports about these props. */
  readonly errors: readonly Problem[];
}

/** Turns the endpoints of one VPC into the props of a construct. */
export function adoptVpc(id: string, vpcId: string, endpoints: readonly DescribedEndpoint[]): AdoptedVpc {
  const leftOut = endpoints.flatMap((endpoint) => {
    const reason = reasonToLeaveOut(endpoint);
    const { id, serviceName } = endpoint;
    return reason === undefined ? [] : [`Left out: ${id} ${serviceName && `(${serviceName}) `}${reason}`];
  });
  const kept = endpoints.filter((endpoint) => reasonToLeaveOut(endpoint) === undefined);
  if (kept.length === 0) return { id, props: undefined, remarks: leftOut, errors: [] };
  const shared = sharedOptions(kept);
  const { services, customServices, placed } = mapsOf(nameEndpoints(kept), shared);
  const props = {
    ...sharedProps(vpcId, shared, kept),
    services,
    ...(Object.keys(customServices).length > 0 && { customServices }),
  };
  const remarks = placed.flatMap((one) => remarksOn(one, shared));
  return {
    id,
    ...acceptedProps(id, props),
    remarks: [`${kept.length} to import, 0 to add`, ...leftOut, ...remarks],
  };
}

function sharedProps(vpcId: string, shared: SharedOptions, endpoints: readonly DescribedEndpoint[]): Options {
  const { region, subnetIds, routeTableIds, securityGroupIds, tags } = shared;
  const hasGateways = endpoints.some(({ type }) => type === "Gateway");
  return {
    ...(region !== undefined && { region }),
    vpcId,
    ...(subnetIds.length > 0 && { subnetIds }),
    ...((routeTableIds.length > 0 || hasGateways) && { routeTableIds }),
    ...(securityGroupIds.length > 0 && { securityGroupIds }),
    ...(Object.keys(tags).length > 0 && { tags }),
  };
}

// AWS's words for endpoints that do not exist any more, or will never work.
const GONE = ["deleting", "deleted", "failed", "rejected", "expired"];

function reasonToLeaveOut({ state, type, requesterManaged }: DescribedEndpoint): string | undefined {
  if (GONE.includes(state)) return `is ${state}`;
  if (requesterManaged) return "was created by an AWS service, and only that service may change it";
  if (!ENDPOINT_TYPES.some((known) => known === type)) {
    return `has the type ${type}, which this version does not know`;
  }
  return undefined;
}

interface Maps {
  readonly services: Options;
  readonly customServices: Options;
  readonly placed: readonly PlacedEndpoint[];
}

function mapsOf(named: readonly NamedEndpoint[], shared: SharedOptions): Maps {
  const services: Record<string, Options> = {};
  const customServices: Record<string, Options> = {};
  const placed: PlacedEndpoint[] = [];
  const gatewaysFirst = named.toSorted((one) => (one.endpoint.type === "Gateway" ? -1 : 0));
  for (const one of gatewaysFirst) {
    const options = optionsOf(one, shared);
    const gateway = one.service && services[one.name];
    const both = gateway && joinedOptions(gateway, options);
    const isService = one.service !== undefined && (both !== undefined || !gateway);
    const key = gateway && !both ? nameSeparately(one, named).name : one.name;
    if (isService) services[key] = both ?? options;
    else customServices[key] = optionsOf({ ...one, service: undefined }, shared);
    placed.push({ endpoint: one.endpoint, map: isService ? "services" : "customServices", key });
  }
  return { services: sorted(services), customServices: sorted(customServices), placed };
}

function sorted(map: Options): Options {
  return Object.fromEntries(Object.entries(map).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
