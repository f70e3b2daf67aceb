import { allServices, findService } from "../../../lib/services/catalogue";
import { isObject } from "../../../lib/shapes/is-object";
import { rememberBy } from "../../remember-by";
import type { TrailRecord } from "../recorded-call";
import type { EventPlan } from "./event-plan";
import { textOf } from "./known-text";
import { isOfRegistry } from "./origin";

let hosts: ReadonlyMap<string, string> | undefined;

/**
 * The endpoint service that a host belongs to: `sqs-fips.us-east-1.amazonaws.com` is a host of sqs-fips; undefined if no
 * source names it. The host of an endpoint itself, `vpce-0a1b2c3d-e4f5.sqs.us-east-1.vpce.amazonaws.com`, has that of
 * its service in it: https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html
 */
export function serviceOfHost(host: string, region: string): string | undefined {
  hosts ??= indexByHost();
  const isOfEndpoint = host.startsWith("vpce-");
  // A client may write the port too.
  const name = host.toLowerCase().replace(/:\d+$/, "");
  const general = name.replace(".vpce.", ".").replace(`.${region}.`, ".{region}.");
  const exact = hosts.get(general);
  if (exact !== undefined) return exact;
  for (let dot = general.indexOf("."); dot >= 0; dot = general.indexOf(".", dot + 1)) {
    const found = hosts.get(`*${general.slice(dot)}`) ?? (isOfEndpoint ? hosts.get(general.slice(dot + 1)) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Each host belongs to one service. */
function indexByHost(): ReadonlyMap<string, string> {
  const pairs = allServices().flatMap(({ name, privateDns, dualStackNames }) =>
    [privateDns.names, dualStackNames]
      .flatMap((names) => (names === "unknown" ? [] : names))
      .map((host) => [host, name] as const),
  );
  return new Map(pairs);
}

/** Hosts come from files of anybody: no more than so many are remembered. */
const MOST_REMEMBERED = 10_000;

/**
 * Makes what tells which of the endpoint services of an event a record's host belongs to; all of them if the record does
 * not name the host, or if no source knows it.
 */
export function makeHostReader(): (record: TrailRecord["record"], plan: EventPlan) => readonly string[] {
  const known = rememberBy<readonly string[]>(MOST_REMEMBERED);
  return (record, { services, prefix }) => {
    const { tlsDetails } = record;
    const region = textOf(record["awsRegion"]);
    const host = isObject(tlsDetails) ? tlsDetails["clientProvidedHostHeader"] : undefined;
    if (isOfRegistry(record)) return services.filter((name) => name.endsWith(".dkr"));
    if (typeof host !== "string" || (services.length === 1 && prefix !== "s3")) return services;
    const place = known.placeOf([services, region, host]);
    place.value ??= narrow(serviceOfHost(host, region), host.includes("fips"), services, prefix);
    return place.value;
  };
}

function narrow(
  service: string | undefined,
  isFips: boolean,
  services: readonly string[],
  prefix: string,
): readonly string[] {
  if (service !== undefined && findService(service)?.iamPrefixes.includes(prefix)) return [service];
  const alike = services.filter((name) => name.includes("fips") === isFips);
  return alike.length > 0 ? alike : services;
}
