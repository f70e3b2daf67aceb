import type { EffectiveAddress } from "../model/effective-options";

/** A family of fixed addresses. */
export type AddressFamily = "ipv4" | "ipv6";

/** The families that an endpoint serves, by IP address type. */
export const FAMILIES: Readonly<Record<"ipv4" | "ipv6" | "dualstack", readonly AddressFamily[]>> = {
  ipv4: ["ipv4"],
  ipv6: ["ipv6"],
  dualstack: ["ipv4", "ipv6"],
};

/** What people call the families. */
export const FAMILY_NAMES = { ipv4: "IPv4", ipv6: "IPv6" } as const satisfies Record<AddressFamily, string>;

/** The families of which a fixed address has an address. */
export function givenFamilies(address: EffectiveAddress): readonly AddressFamily[] {
  return FAMILIES.dualstack.filter((family) => address[family] !== undefined);
}
