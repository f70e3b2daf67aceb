import {
  addressMissing,
  addressNotServed,
  addressOutsideSubnets,
  missing,
  type Problem,
  partialAddresses,
  repeated,
} from "../problems";
import { isUnresolved } from "../shapes/unresolved";
import type { EndpointOptions, Input } from "./input";
import type { Known } from "./read";

/** A fixed address, as the block `subnet_configuration` has it. */
export interface SubnetCells {
  readonly subnet_id: Known<string> | null;
  readonly ipv4: Known<string> | null;
  readonly ipv6: Known<string> | null;
}

type Configuration = NonNullable<EndpointOptions["subnetConfigurations"]>[number];

/** The fixed addresses of an endpoint, as Terraform arguments. */
export function planAddresses(
  configurations: EndpointOptions["subnetConfigurations"],
): readonly SubnetCells[] | null {
  if (configurations === undefined) return null;
  return configurations.map(({ subnetId, ipv4, ipv6 }) => ({
    subnet_id: subnetId ?? null,
    ipv4: ipv4 ?? null,
    ipv6: ipv6 ?? null,
  }));
}

/**
 * Refuses fixed addresses with which Terraform would plan a change for ever: the AWS provider reads every address
 * of an endpoint, and compares it with those that are given.
 */
export function checkAddresses(path: string, options: EndpointOptions, input: Input): readonly Problem[] {
  const configurations = options.subnetConfigurations ?? [];
  const at = `${path}.subnetConfigurations`;
  return [
    ...checkSubnets(at, configurations, options.subnetIds ?? input.subnetIds),
    ...checkRepeated(at, configurations),
    ...configurations.flatMap((configuration, index) =>
      checkFamilies(`${at}[${index}]`, configuration, options.ipAddressType ?? input.ipAddressType ?? "ipv4"),
    ),
  ];
}

/** Each subnet of the endpoint has its address, and no other subnet has one. */
function checkSubnets(
  path: string,
  configurations: readonly Configuration[],
  subnets: Input["subnetIds"],
): readonly Problem[] {
  const known = subnets && !isUnresolved(subnets) ? subnets : undefined;
  const partial = known && configurations.length > 0 && configurations.length < known.length;
  const literal = known?.some(isUnresolved) ? undefined : known;
  const outside = configurations.flatMap(({ subnetId }, index) => {
    const elsewhere = typeof subnetId === "string" && literal && !literal.includes(subnetId);
    return elsewhere ? [addressOutsideSubnets(`${path}[${index}].subnetId`, subnetId)] : [];
  });
  return partial ? [partialAddresses(path, configurations.length, known.length), ...outside] : outside;
}

/** A subnet has one address of a family, and an address is in one subnet. */
function checkRepeated(path: string, configurations: readonly Configuration[]): readonly Problem[] {
  return (["subnetId", "ipv4", "ipv6"] as const).flatMap((option) => {
    const values = configurations.map((configuration) => configuration[option]);
    return values.flatMap((value, index) =>
      typeof value === "string" && values.indexOf(value) < index
        ? [repeated(`${path}[${index}].${option}`, value)]
        : [],
    );
  });
}

const FAMILIES = { ipv4: ["ipv4"], ipv6: ["ipv6"], dualstack: ["ipv4", "ipv6"] } as const;
const NAMES = { ipv4: "IPv4", ipv6: "IPv6" } as const;
const OPTIONS = ["ipv4", "ipv6"] as const;

/** An endpoint has an address of each family that it serves, and of no other. */
function checkFamilies(
  path: string,
  configuration: Configuration,
  ipType: Known<keyof typeof FAMILIES>,
): readonly Problem[] {
  // That the subnet is missing has been told.
  if (configuration.subnetId === undefined) return [];
  const given = OPTIONS.filter((family) => configuration[family] !== undefined);
  if (isUnresolved(ipType)) {
    return given.length > 0 ? [] : [missing(path, "the address, as ipv4, as ipv6 or as both")];
  }
  const needed: readonly (typeof OPTIONS)[number][] = FAMILIES[ipType];
  const extra = given.filter((family) => !needed.includes(family));
  if (extra.length > 0) {
    const literal = extra.filter((family) => !isUnresolved(configuration[family]));
    return literal.map((family) => addressNotServed(`${path}.${family}`, NAMES[family], ipType));
  }
  const absent = needed.filter((family) => !given.includes(family));
  return absent.map((family) => addressMissing(`${path}.${family}`, NAMES[family], ipType));
}
