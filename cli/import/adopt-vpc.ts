import { ENDPOINT_TYPES } from "../../lib/model/endpoint-type";
import { planEndpoints } from "../../lib/plan/plan";
import { readAllRules } from "../../lib/rules/rules";
import type { Problem } from "../../lib/shapes/problem";
import {
  joinedOptions,
  type Options,
  optionsOf,
  type SharedOptions,
  sharedOptions,
  withoutEmpty,
} from "./endpoint-options";
import { managerOf } from "./managed-tags";
import { type NamedEndpoint, nameEndpoints, nameSeparately } from "./name-endpoints";
import { BROKEN_POLICY, type DescribedEndpoint } from "./read-described";
import { remarksOn } from "./remarks";
import { vpcRegion } from "./vpc-region";

/** The construct that takes over the endpoints of one VPC, what the user has to know, and errors of the construct. */
export type AdoptedVpc = ReturnType<typeof adoptVpc>;

/** Turns the endpoints of one VPC into the props of a construct; undefined if there is no endpoint to take over. */
export function adoptVpc(
  id: string,
  vpcId: string,
  endpoints: readonly DescribedEndpoint[],
  statedRegion: string | undefined,
) {
  const leftOut = endpoints.flatMap((endpoint) => {
    const reason = reasonToLeaveOut(endpoint);
    const { id, serviceName } = endpoint;
    return reason === undefined ? [] : [`Left out: ${id} ${serviceName && `(${serviceName}) `}${reason}`];
  });
  const kept = endpoints.filter((endpoint) => reasonToLeaveOut(endpoint) === undefined);
  if (kept.length === 0) return { id, region: undefined, props: undefined, remarks: leftOut, errors: [] };
  const { region, remarks: onRegion } = vpcRegion(endpoints, statedRegion);
  const { props, remarks } = propsOf(vpcId, kept, region);
  return {
    id,
    region,
    ...accept(id, props),
    remarks: [`${kept.length} to import, 0 to add`, ...onRegion, ...leftOut, ...remarks],
  };
}

/** The props that take over some endpoints, and what they cannot express. */
function propsOf(vpcId: string, endpoints: readonly DescribedEndpoint[], region: string | undefined) {
  const shared = sharedOptions(endpoints, region);
  const { subnetIds, routeTableIds, securityGroupIds, tags } = shared;
  const { services, customServices, placed } = mapsOf(nameEndpoints(endpoints), shared);
  const props = {
    ...withoutEmpty({ region, vpcId, subnetIds }),
    ...(endpoints.some(({ type }) => type === "Gateway") && { routeTableIds }),
    ...withoutEmpty({ securityGroupIds, tags }),
    services,
    ...withoutEmpty({ customServices }),
  };
  return { props, remarks: placed.flatMap((one) => remarksOn(one, shared)) };
}

// AWS's words for endpoints that do not exist any more, or will never work.
const GONE = ["deleting", "deleted", "failed", "rejected", "expired"];

function reasonToLeaveOut(endpoint: DescribedEndpoint): string | undefined {
  const { state, requesterManaged, tags, policy } = endpoint;
  if (GONE.includes(state)) return `is ${state}`;
  if (requesterManaged) return "was created by an AWS service, and only that service may change it";
  const manager = managerOf(tags);
  if (manager !== undefined) return `is managed by ${manager}, which may change or remove it`;
  if (policy === BROKEN_POLICY) return "has a PolicyDocument that is no JSON object";
  const unknown = unknownIn(endpoint);
  return unknown && `has ${unknown}, which this version does not know`;
}

const ADDRESS_TYPES = ["", "ipv4", "ipv6", "dualstack"];

function unknownIn({ type, ipAddressType, dnsRecordIpType }: DescribedEndpoint): string | undefined {
  if (!ENDPOINT_TYPES.some((known) => known === type)) return `the type ${type}`;
  if (!ADDRESS_TYPES.includes(ipAddressType)) return `addresses of the type ${ipAddressType}`;
  return [...ADDRESS_TYPES, "service-defined"].includes(dnsRecordIpType)
    ? undefined
    : `DNS records of the type ${dnsRecordIpType}`;
}

/** The two maps of the props, and the endpoints with their final names. */
function mapsOf(named: readonly NamedEndpoint[], shared: SharedOptions) {
  const services: Record<string, Options> = {};
  const customServices: Record<string, Options> = {};
  const gatewaysFirst = named.toSorted((one) => (one.endpoint.type === "Gateway" ? -1 : 0));
  const placed = gatewaysFirst.map((one) => {
    const gateway = one.service && services[one.name];
    const both = gateway && joinedOptions(gateway, optionsOf(one, shared));
    const final = gateway && !both ? nameSeparately(one, named) : one;
    const map = final.service ? services : customServices;
    map[final.name] = both ?? optionsOf(final, shared);
    return final;
  });
  return { services: sorted(services), customServices: sorted(customServices), placed };
}

function sorted(map: Options): Options {
  return Object.fromEntries(Object.entries(map).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The props and the errors of the construct. Errors that rest on facts become warnings: AWS accepts these endpoints. */
function accept(id: string, props: Options): { readonly props: Options; readonly errors: readonly Problem[] } {
  const errors = errorsOf(id, props);
  const found = readAllRules().filter(
    (rule) => rule.basis === "facts" && errors.some((error) => error.rule === rule.id),
  );
  if (found.length === 0) return { props, errors };
  const severity = Object.fromEntries(
    found
      .map((rule) => rule.id)
      .sort()
      .map((rule) => [rule, "warn"]),
  );
  const lenient = { ...props, severity };
  return { props: lenient, errors: errorsOf(id, lenient) };
}

function errorsOf(id: string, props: Options): readonly Problem[] {
  return planEndpoints(id, props).problems.filter(({ severity }) => severity === "error");
}
