import { BlockList, isIP, isIPv6 } from "node:net";
import type { Answers, NameRole, Place } from "./observation";

/** A block of addresses. */
export interface CidrBlock {
  /** The first address. */
  readonly network: string;
  /** The number of bits that all addresses have in common. */
  readonly prefixLength: number;
}

// RFC 1918 and RFC 6598, which AWS accepts as blocks of a VPC; RFC 4193 (unique local addresses).
// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
const PRIVATE = blocks("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7");

// RFC 6890: this host, loopback, link-local.
const LOCAL = blocks("0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "::/128", "::1/128", "fe80::/10");

/** Reads `10.0.0.0/16`; undefined if the text is not a block. */
export function readCidrBlock(text: string): CidrBlock | undefined {
  const [network = "", length = "", ...rest] = text.split("/");
  const prefixLength = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(network)] ?? -1;
  return rest.length === 0 && prefixLength <= bits ? { network, prefixLength } : undefined;
}

/** Where an address is, given the blocks of the VPC. Blocks of the other IP version do not count. */
export function placeOf(address: string, vpcBlocks: readonly CidrBlock[]): Place {
  const ofFamily = vpcBlocks.filter(({ network }) => isIPv6(network) === isIPv6(address));
  if (contains(listOf(ofFamily), address)) return "inside";
  if (contains(LOCAL, address)) return "local";
  if (contains(PRIVATE, address)) return ofFamily.length > 0 ? "outside" : "private";
  return isIPv6(address) && ofFamily.length === 0 ? "undecided" : "public";
}

/**
 * Whether an endpoint may answer at an address of a name. An interface endpoint is in the VPC, and the routes of a
 * gateway are for public IPv4 addresses.
 */
export function mayBeEndpoint(role: NameRole, address: string, place: Place): boolean {
  if (role === "gateway") return !isIPv6(address) && place !== "local";
  return place === "inside" || place === "private" || place === "undecided";
}

/** All addresses of a name, IPv4 first, each once. */
export function addressesOf({ a, aaaa }: Answers): readonly string[] {
  return [...new Set([a, aaaa].flatMap((answer) => (answer.kind === "addresses" ? answer.addresses : [])))];
}

function contains(list: BlockList, address: string): boolean {
  return list.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

function listOf(cidrBlocks: readonly CidrBlock[]): BlockList {
  const list = new BlockList();
  for (const { network, prefixLength } of cidrBlocks) {
    list.addSubnet(network, prefixLength, isIPv6(network) ? "ipv6" : "ipv4");
  }
  return list;
}

function blocks(...texts: readonly string[]): BlockList {
  return listOf(texts.flatMap((text) => readCidrBlock(text) ?? []));
}
