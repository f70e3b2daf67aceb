import { familyOf } from "../../shapes/cidr";

/** The addresses of a CIDR block: the bits that they have in common. */
export type AddressBits = string;

const GROUP_BITS = { IPv4: 8, IPv6: 16 } as const;

/** The bits that the addresses of a block have in common; undefined for a text that is no address or block. */
export function addressBits(text: string): AddressBits | undefined {
  const [address = "", length, more] = text.split("/");
  const family = familyOf(address);
  if (family === undefined || more !== undefined || !/^\d*$/.test(length ?? "")) return undefined;
  const groups = family === "IPv4" ? address.split(".") : ipv6Groups(address);
  const bits = groups.map((group) => {
    const value = Number.parseInt(group, family === "IPv4" ? 10 : 16);
    return value.toString(2).padStart(GROUP_BITS[family], "0");
  });
  // The families have no address in common.
  const start = family === "IPv4" ? "4" : "6";
  return start + bits.join("").slice(0, length === undefined ? undefined : Number(length));
}

/** Whether all addresses of the second block are in the first. */
export function isBlockWithin(wide: AddressBits, narrow: AddressBits): boolean {
  return narrow.startsWith(wide);
}

function ipv6Groups(address: string): readonly string[] {
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const absent = 8 - before.length - after.length;
  return [...before, ...Array.from({ length: tail === undefined ? 0 : absent }, () => "0"), ...after];
}
