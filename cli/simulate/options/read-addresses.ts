import { compareAddress } from "../../../lib/policy/evaluate/comparison-forms";
import { show } from "../../../lib/shapes/text";
import { rejectArgument } from "../../reject-argument";
import type { IsFromVpc } from "../decide/counted";

const EXPECTED = 'Expected IP addresses or CIDR blocks separated by commas: "203.0.113.7,198.51.100.0/28"';

/** Reads the addresses of the ways out of a VPC, and adds them to those of the same option before it. */
export function readAddresses(text: string, before?: IsFromVpc): IsFromVpc {
  const blocks = text.split(",").map((block) => block.trim());
  const tests = blocks.map((block) => {
    return compareAddress(block) ?? rejectArgument(`${show(block)} is no address. ${EXPECTED}`);
  });
  return (address) => before?.(address) === true || tests.some((isIn) => isIn(address));
}
