import type { Problem } from "../problems";
import { hostedZonesOf, privateNamesIn } from "../services/hosted-zones";
import { fullServiceName } from "../services/service-name";
import { isUnresolved } from "../shapes/unresolved";
import { joinText, reference } from "./blank";
import type { Input } from "./input";
import type { Known } from "./read";
import { addressTypeUnknown, noPrivateNames, privateNamesUnknown, sameZone } from "./sharing-problems";
import type { Wanted } from "./wanted";

/** A private hosted zone, with alias records to one endpoint. */
export interface PlannedZone {
  /** The endpoint: its key of for_each. */
  readonly service: string;
  readonly name: Known<string>;
  /** The names of its records. */
  readonly recordNames: readonly Known<string>[];
  /** The types of each record. */
  readonly recordTypes: readonly RecordType[];
}

/** Alias records of IPv4 and of IPv6. */
export type RecordType = "A" | "AAAA";

/** Decides the hosted zones of an endpoint: one for each private DNS name, without a leading `*.`. */
export function planZones(wanted: Wanted, input: Input, problems: Problem[]): readonly PlannedZone[] {
  const { name: service, options } = wanted;
  const region = options.serviceRegion ?? input.region ?? reference("region");
  const recordTypes = recordTypesOf(wanted, input, problems);
  return hostedZonesOf(namesOf(wanted, region, problems)).map(({ name, recordNames }) => ({
    service,
    recordTypes,
    name: withRegion(name, region),
    recordNames: recordNames.map((record) => withRegion(record, region)),
  }));
}

/** The private DNS names of an endpoint; of a region that only Terraform knows with its placeholder. */
function namesOf(
  { path, name, facts, options }: Wanted,
  region: Known<string>,
  problems: Problem[],
): readonly string[] {
  if (options.privateDnsNames !== undefined) {
    return options.privateDnsNames.filter((given) => given !== undefined);
  }
  const at = `${path}.privateDnsNames`;
  const names =
    facts && (isUnresolved(region) ? facts.privateDns.names : privateNamesIn(facts.privateDns, region));
  if (names === undefined || names === "unknown") {
    problems.push(privateNamesUnknown(at, name, askedFor({ name, facts, options }, region)));
    return [];
  }
  if (names.length === 0 && facts) {
    problems.push(noPrivateNames(at, name, `${facts.privateDns.source}, ${facts.privateDns.asOf}`));
  }
  return names;
}

/** The name by which AWS tells of the service, with a placeholder for what is not known. */
function askedFor(
  { name, facts, options }: Pick<Wanted, "name" | "facts" | "options">,
  region: Known<string>,
) {
  if (facts) return fullServiceName(facts, "Interface", isUnresolved(region) ? "<region>" : region);
  return typeof options.serviceName === "string" ? options.serviceName : name;
}

function withRegion(name: string, region: Known<string>): Known<string> {
  const [before = "", after] = name.split("{region}");
  return after === undefined || !isUnresolved(region) ? name : joinText(before, region, after);
}

const RECORD_TYPES = { ipv4: ["A"], ipv6: ["AAAA"], dualstack: ["A", "AAAA"] } as const;

/** The records that the endpoint's own DNS names have. */
function recordTypesOf({ path, options }: Wanted, input: Input, problems: Problem[]): readonly RecordType[] {
  const served = options.ipAddressType ?? input.ipAddressType ?? "ipv4";
  const { dnsRecordIpType = served } = options;
  if (isUnresolved(served)) {
    problems.push(addressTypeUnknown(options.ipAddressType ? `${path}.ipAddressType` : "ipAddressType"));
    return [];
  }
  if (isUnresolved(dnsRecordIpType)) {
    problems.push(addressTypeUnknown(`${path}.dnsRecordIpType`));
    return [];
  }
  return RECORD_TYPES[dnsRecordIpType === "service-defined" ? served : dnsRecordIpType];
}

/** Refuses two services that need the same zone. */
export function checkSameZones(zones: readonly PlannedZone[], wanted: readonly Wanted[]): readonly Problem[] {
  return zones.flatMap(({ name, service }, index) => {
    const first = zones.findIndex((zone) => typeof name === "string" && zone.name === name);
    const other = zones[first];
    const path = wanted.find((endpoint) => endpoint.name === service)?.path;
    return first < index && other && typeof name === "string"
      ? [sameZone(`${path}.privateDnsNames`, name, other.service)]
      : [];
  });
}
