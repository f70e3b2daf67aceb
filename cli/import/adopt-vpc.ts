import { planEndpoints } from "../../lib/plan/plan";
import { ENDPOINT_TYPES } from "../../lib/plan/wanted";
import { describe } from "../../lib/problems";
import { type AdoptedName, mostCommon, nameApart, nameEndpoints, regionOf } from "./adopted-names";
import { joined, type Options, optionsOf, type SharedPlaces, userTags } from "./adopted-options";
import { type PlacedEndpoint, remarksOn } from "./adoption-remarks";
import type { DescribedEndpoint } from "./described-endpoints";

/** The construct that takes over the endpoints of one VPC. */
export interface AdoptedVpc {
  /** The id of the construct. */
  readonly id: string;
  /** The props, ready to be printed; undefined where no endpoint is left. */
  readonly props: Options | undefined;
  /** What the reader has to know, a line each. */
  readonly remarks: readonly string[];
  /** What the construct refuses of these props; empty as a rule. */
  readonly refused: readonly string[];
}

/** Turns the endpoints of one VPC into the props of a construct. */
export function adoptVpc(id: string, vpcId: string, endpoints: readonly DescribedEndpoint[]): AdoptedVpc {
  const left = endpoints.flatMap((endpoint) => {
    const reason = reasonToLeaveOut(endpoint);
    const { id, serviceName } = endpoint;
    return reason === undefined ? [] : [`Left out: ${id} ${serviceName && `(${serviceName}) `}${reason}`];
  });
  const kept = endpoints.filter((endpoint) => reasonToLeaveOut(endpoint) === undefined);
  if (kept.length === 0) return { id, props: undefined, remarks: left, refused: [] };
  const shared = sharedPlaces(kept);
  const { services, customServices, placed } = mapsOf(nameEndpoints(kept), shared);
  const { region, subnetIds, routeTableIds, securityGroupIds, tags } = shared;
  const has = (type: string) => kept.some((endpoint) => endpoint.type === type);
  const props = {
    ...(region !== undefined && { region }),
    vpcId,
    ...(subnetIds.length > 0 && { subnetIds }),
    ...((routeTableIds.length > 0 || has("Gateway")) && { routeTableIds }),
    ...(securityGroupIds.length > 0 && { securityGroupIds }),
    ...(Object.keys(tags).length > 0 && { tags }),
    services,
    ...(Object.keys(customServices).length > 0 && { customServices }),
  };
  const remarks = placed.flatMap((one) => remarksOn(one, shared));
  return { id, ...settle(id, props), remarks: [`${kept.length} to import, 0 to add`, ...left, ...remarks] };
}

// AWS's own words for what is gone or will never work.
const GONE = ["deleting", "deleted", "failed", "rejected", "expired"];

function reasonToLeaveOut({ state, type, requesterManaged }: DescribedEndpoint): string | undefined {
  if (GONE.includes(state)) return `is ${state}`;
  if (requesterManaged) return "was made by a service of AWS, which alone may change it";
  if (!ENDPOINT_TYPES.some((known) => known === type)) return `has the type ${type}, which is not known here`;
  return undefined;
}

function sharedPlaces(endpoints: readonly DescribedEndpoint[]): SharedPlaces {
  const ofTypes = (types: readonly string[]) => endpoints.filter(({ type }) => types.includes(type));
  const guarded = ofTypes(["Interface", "Resource", "ServiceNetwork"]);
  const common = (lists: readonly (readonly string[])[]) => {
    const texts = lists.map((list) => JSON.stringify(list));
    return lists[texts.indexOf(mostCommon(texts) ?? "")] ?? [];
  };
  return {
    region: regionOf(endpoints),
    subnetIds: common(guarded.map(({ subnetIds }) => subnetIds)),
    routeTableIds: common(ofTypes(["Gateway"]).map(({ routeTableIds }) => routeTableIds)),
    securityGroupIds: common(guarded.map(({ securityGroupIds }) => securityGroupIds)),
    tags: sharedTags(endpoints),
  };
}

function sharedTags(endpoints: readonly DescribedEndpoint[]): Readonly<Record<string, string>> {
  const [first = {}] = endpoints.map(userTags);
  const everywhere = ([key, value]: readonly [string, string]) =>
    endpoints.every((endpoint) => userTags(endpoint)[key] === value);
  return Object.fromEntries(Object.entries(first).filter(everywhere));
}

interface Maps {
  readonly services: Options;
  readonly customServices: Options;
  readonly placed: readonly PlacedEndpoint[];
}

function mapsOf(named: readonly AdoptedName[], shared: SharedPlaces): Maps {
  const services: Record<string, Options> = {};
  const customServices: Record<string, Options> = {};
  const placed: PlacedEndpoint[] = [];
  const gatewayFirst = named.toSorted((one) => (one.endpoint.type === "Gateway" ? -1 : 0));
  for (const one of gatewayFirst) {
    const options = optionsOf(one, shared);
    const beside = one.facts && services[one.name];
    const both = beside && joined(beside, options);
    const isService = one.facts && (both || !beside);
    const key = beside && !both ? nameApart(one, named).name : one.name;
    if (isService) services[key] = both ?? options;
    else customServices[key] = customOptions(one, options, shared);
    placed.push({ endpoint: one.endpoint, map: isService ? "services" : "customServices", key });
  }
  return { services: sorted(services), customServices: sorted(customServices), placed };
}

function customOptions(one: AdoptedName, options: Options, shared: SharedPlaces): Options {
  return one.facts ? optionsOf({ ...one, facts: undefined }, shared) : options;
}

function sorted(map: Options): Options {
  return Object.fromEntries(Object.entries(map).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** What the user's own policies and AWS's newest services may need: doubts of the catalogue as warnings. */
const LENIENT: readonly Options[] = [
  {},
  { catalogueFacts: "warn" },
  { unknownActions: "warn" },
  { catalogueFacts: "warn", unknownActions: "warn" },
];

function settle(id: string, props: Options): Pick<AdoptedVpc, "props" | "refused"> {
  const attempts = LENIENT.map((lenient) => {
    const { problems } = planEndpoints(id, { ...props, ...lenient });
    const errors = problems.filter(({ severity }) => severity === "error").map(describe);
    return { props: { ...props, ...lenient }, refused: errors };
  });
  return (
    attempts.find(({ refused }) => refused.length === 0) ?? { props, refused: attempts[0]?.refused ?? [] }
  );
}
