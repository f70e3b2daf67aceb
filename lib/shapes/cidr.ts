/** An address or block family. */
export type Family = "IPv4" | "IPv6";

/** What a text is when it is read as a CIDR block. */
export type CidrReading =
  | { readonly kind: "block"; readonly family: Family }
  | { readonly kind: "host bits" | "not canonical"; readonly family: Family; readonly corrected: string }
  | { readonly kind: "malformed"; readonly family?: Family; readonly corrected?: string };

const BITS = { IPv4: 32, IPv6: 128 } as const satisfies Record<Family, number>;

/** Reads a text as a CIDR block; if it is not one, gives the likely intended block if there is one. */
export function readCidr(text: string): CidrReading {
  const [address = "", length, ...rest] = text.trim().split("/");
  const family = familyOf(address);
  if (!family) return withoutOctets(address, length);
  if (length === undefined || rest.length > 0) return withoutLength(address, family, length);
  const prefix = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  if (!(prefix <= BITS[family])) return { kind: "malformed", family };
  const value = addressValue(address, family);
  const network = withoutHostBits(value, BITS[family] - prefix);
  const corrected = `${writeAddress(network, family)}/${prefix}`;
  if (network !== value) return { kind: "host bits", family, corrected };
  if (text !== `${address}/${prefix}`) return { kind: "malformed", family, corrected };
  return text === corrected ? { kind: "block", family } : { kind: "not canonical", family, corrected };
}

/** The family of an address without a length, or undefined if the text is not an address. */
export function familyOf(address: string): Family | undefined {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) {
    return address.split(".").every((octet) => String(Number(octet)) === octet && Number(octet) < 256)
      ? "IPv4"
      : undefined;
  }
  return ipv6Groups(address) ? "IPv6" : undefined;
}

function withoutLength(address: string, family: Family, length: string | undefined): CidrReading {
  const isHost = length === undefined && (family === "IPv6" ? !address.endsWith("::") : !address.endsWith(".0"));
  if (!isHost) return { kind: "malformed", family };
  return { kind: "malformed", family, corrected: `${canonical(address, family)}/${BITS[family]}` };
}

function withoutOctets(address: string, length: string | undefined): CidrReading {
  const octets = address.split(".");
  const missingOctets = octets.length < 4 && octets.every((octet) => /^\d{1,3}$/.test(octet));
  if (missingOctets && length !== undefined) {
    const completed = `${[...octets, "0", "0", "0"].slice(0, 4).join(".")}/${length}`;
    if (readCidr(completed).kind === "block") {
      return { kind: "malformed", family: "IPv4", corrected: completed };
    }
  }
  return { kind: "malformed" };
}

/** An address as AWS writes it. */
export function canonical(address: string, family: Family): string {
  return writeAddress(addressValue(address, family), family);
}

function ipv6Groups(address: string): readonly string[] | undefined {
  const [head = "", tail, ...rest] = address.split("::");
  if (rest.length > 0 || !address.includes(":")) return undefined;
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const absent = 8 - before.length - after.length;
  if (tail === undefined ? absent !== 0 : absent < 1) return undefined;
  const groups = [...before, ...Array.from({ length: absent }, () => "0"), ...after];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? groups : undefined;
}

/** An address of a family as a number. */
export function addressValue(address: string, family: Family): bigint {
  const [parts, bits] =
    family === "IPv4"
      ? ([address.split(".").map(Number), 8n] as const)
      : ([(ipv6Groups(address) ?? []).map((group) => Number.parseInt(group, 16)), 16n] as const);
  return parts.reduce((value, part) => (value << bits) | BigInt(part), 0n);
}

function withoutHostBits(value: bigint, hostBits: number): bigint {
  return (value >> BigInt(hostBits)) << BigInt(hostBits);
}

function writeAddress(value: bigint, family: Family): string {
  const [count, bits, radix, separator] = family === "IPv4" ? [4, 8, 10, "."] : [8, 16, 16, ":"];
  const mask = (1n << BigInt(bits)) - 1n;
  const parts = Array.from({ length: count }, (_, index) =>
    ((value >> BigInt((count - 1 - index) * bits)) & mask).toString(radix),
  );
  return family === "IPv4" ? parts.join(separator) : shortest(parts);
}

/** Writes eight groups as RFC 5952 wants them: the longest run of two or more zero groups becomes `::`. */
function shortest(groups: readonly string[]): string {
  const runs = groups.join(":").match(/(?<![^:])0(:0)+(?![^:])/g) ?? [];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), "");
  if (longest === "") return groups.join(":");
  return groups.join(":").replace(new RegExp(`(?:^|:)${longest}(?::|$)`), "::");
}
