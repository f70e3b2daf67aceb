import { addressBits, isBlockWithin } from "../../../lib/policy/evaluate/address-range";
import { readCidr } from "../../../lib/shapes/cidr";
import { show } from "../../../lib/shapes/text";
import { rejectArgument } from "../../reject-argument";

/** Reads `203.0.113.7,198.51.100.0/28`, and adds it to the addresses of the same option before it. */
export function readFromIp(text: string, before: readonly string[] = []): readonly string[] {
  const given = text.split(",").map((address) => address.trim());
  const wrong = given.find((address) => !isAddress(address));
  if (wrong !== undefined) return rejectArgument(`Expected addresses or CIDR blocks, not ${show(wrong)}`);
  return [...before, ...given];
}

/** Decides whether an address is one of those, or in one of the blocks. */
export function isAmongAddresses(blocks: readonly string[]): (address: string) => boolean {
  const wide = blocks.map(addressBits).filter((bits) => bits !== undefined);
  return (address) => {
    const bits = addressBits(address);
    return bits !== undefined && wide.some((block) => isBlockWithin(block, bits));
  };
}

function isAddress(text: string): boolean {
  return text.includes("/") ? readCidr(text).kind === "block" : addressBits(text) !== undefined;
}
