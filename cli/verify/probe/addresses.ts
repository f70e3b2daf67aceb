import { BlockList, isIP, isIPv6 } from "node:net";

/**
 * Where an address is.
 *
 * - `inside`: in a block of the VPC
 * - `private`: in a range for VPCs, if the blocks of the VPC are unknown
 * - `undecided`: a global IPv6 address, if the IPv6 blocks of the VPC are unknown
 * - `outside`: in a range for VPCs, but not in a block of this VPC
 * - `local`: only for this host or link, or for nothing, such as 127.0.0.1 and 0.0.0.0
 * - `public`: anywhere else
 */
export type Place = "inside" | "private" | "undecided" | "outside" | "local" | "public";

// RFC 1918 and RFC 6598, which AWS accepts as blocks of a VPC; RFC 4193 (unique local addresses).
// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"];

// RFC 6890: this host, loopback, link-local.
const LOCAL = ["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "::/128", "::1/128", "fe80::/10"];

/** Reads a block of addresses such as `10.0.0.0/16`, which may have host bits; undefined for any other text. */
export function readCidrBlock(text: string): string | undefined {
  const [address = "", length = "", ...rest] = text.split("/");
  const prefixLength = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && prefixLength <= bits ? `${address}/${prefixLength}` : undefined;
}

/** Where an address is, given the blocks of the VPC. Blocks of the other IP version do not count. */
export function placeOf(address: string, vpcBlocks: readonly string[]): Place {
  const ofFamily = vpcBlocks.filter((block) => block.includes(":") === isIPv6(address));
  if (isIn(ofFamily, address)) return "inside";
  if (isIn(LOCAL, address)) return "local";
  if (isIn(PRIVATE, address)) return ofFamily.length > 0 ? "outside" : "private";
  return isIPv6(address) && ofFamily.length === 0 ? "undecided" : "public";
}

function isIn(cidrBlocks: readonly string[], address: string): boolean {
  const list = new BlockList();
  for (const block of cidrBlocks) {
    const [network = "", prefixLength] = block.split("/");
    list.addSubnet(network, Number(prefixLength), isIPv6(network) ? "ipv6" : "ipv4");
  }
  return list.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}
