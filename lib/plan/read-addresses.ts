import { address, id } from "../shapes/formats";
import { isObject } from "../shapes/is-object";
import { record } from "../shapes/read-object";
import { demand } from "../shapes/reader";

const members = record({ subnetId: id("subnet"), ipv4: address("IPv4"), ipv6: address("IPv6") });

/** Reads the fixed address of an endpoint in one subnet. */
export const subnetConfiguration: typeof members = (value, path, problems) => {
  const read = members(value, path, problems);
  if (isObject(value)) demand(read.subnetId, [...path, "subnetId"], "the subnet of the address", problems);
  return read;
};
