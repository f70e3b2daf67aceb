import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { PlannedZone, RecordType } from "../model/planned-sharing";
import { hostedZonesOf, privateNamesIn } from "../services/hosted-zones";
import { isUnresolved, type Known } from "../shapes/unresolved";
import type { PlanningContext } from "./planning-context";
import { withRegion } from "./service-name";

/** Plans the hosted zones of an endpoint: one for each private DNS name, without a leading `*.`. */
export function planZones(endpoint: EffectiveEndpoint, context: PlanningContext): readonly PlannedZone[] {
  const region = endpoint.options.serviceRegion ?? context.region;
  const names = privateNamesOf(endpoint, region);
  const recordTypes = recordTypesOf(endpoint);
  const inRegion = (name: string) => (isUnresolved(region) ? withRegion(name, region) : name);
  const of = { service: endpoint.name, recordTypes };
  const known = hostedZonesOf(names === "unknown" ? [] : names).map(({ name, recordNames }) => {
    return { ...of, isOpen: false, name: inRegion(name), recordNames: recordNames.map(inRegion) };
  });
  const given = endpoint.options.privateDnsNames ?? [];
  const open = given.filter((name) => isUnresolved(name) && name.kind === "token");
  return [...known, ...open.map((name) => ({ ...of, isOpen: true, name, recordNames: [] }))];
}

/** The private DNS names of an endpoint as far as synth knows them; with a placeholder for a region that only Terraform knows. */
export function privateNamesOf(
  { service, options }: Pick<EffectiveEndpoint, "service" | "options">,
  region: Known<string>,
): readonly string[] | "unknown" {
  if (options.privateDnsNames) return options.privateDnsNames.filter((name) => typeof name === "string");
  if (!service) return "unknown";
  return isUnresolved(region) ? service.privateDns.names : privateNamesIn(service.privateDns, region);
}

const RECORD_TYPES = { ipv4: ["A"], ipv6: ["AAAA"], dualstack: ["A", "AAAA"] } as const;

/** The records that the endpoint's own DNS names have; none if only Terraform knows the address families. */
function recordTypesOf({ options }: EffectiveEndpoint): readonly RecordType[] {
  const { ipAddressType = "ipv4", dnsRecordIpType = ipAddressType } = options;
  if (isUnresolved(ipAddressType) || isUnresolved(dnsRecordIpType)) return [];
  return RECORD_TYPES[dnsRecordIpType === "service-defined" ? ipAddressType : dnsRecordIpType];
}
