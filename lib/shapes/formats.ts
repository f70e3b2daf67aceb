import { canonical, type Family, readCidr } from "./cidr";
import { isObject } from "./is-object";
import { mapOf } from "./read-object";
import { literal, type Reader, text } from "./reader";
import { cidrHostBits } from "./rules/cidr-host-bits";
import { cidrOfOtherFamily } from "./rules/cidr-of-other-family";
import { ipv6NotCanonical } from "./rules/ipv6-not-canonical";
import { malformedCidr } from "./rules/malformed-cidr";
import { malformedId } from "./rules/malformed-id";
import { malformedIpAddress } from "./rules/malformed-ip-address";
import { malformedLatticeArn } from "./rules/malformed-lattice-arn";
import { malformedRegion } from "./rules/malformed-region";
import { malformedServiceName } from "./rules/malformed-service-name";
import { malformedTag } from "./rules/malformed-tag";
import { reservedTagKey } from "./rules/reserved-tag-key";
import type { Known } from "./unresolved";

/** Reads an id such as `subnet-0123456789abcdef0`. */
export function id(prefix: string): Reader<Known<string>> {
  return text((path, value) => malformedId.check(path, value, prefix));
}

/** Reads an id that must be known at synth. */
export function literalId(prefix: string): Reader<string | undefined> {
  return literal((path, value) => malformedId.check(path, value, prefix));
}

/** Reads the id of a security group, which may have its account in front: `123456789012/sg-…`. */
export const groupSource = text((path, value) => malformedId.check(path, value.replace(/^\d{12}\//, ""), "sg"));

/** Reads a block of one address family; `otherOption` takes the blocks of the other one. */
export function cidr(family: Family, otherOption: string): Reader<Known<string>> {
  return text((path, value) => {
    const reading = readCidr(value);
    return [
      ...cidrOfOtherFamily.check(path, value, family, otherOption),
      ...malformedCidr.check(path, value, family),
      ...cidrHostBits.check(path, value, family),
      ...(reading.kind === "not canonical" && reading.family === family
        ? ipv6NotCanonical.check(path, value, reading.corrected)
        : []),
    ];
  });
}

/** Reads an address of one family. */
export function address(family: Family): Reader<Known<string>> {
  return text((path, value) => {
    const found = malformedIpAddress.check(path, value, family);
    return found.length > 0 ? found : ipv6NotCanonical.check(path, value, canonical(value, family));
  });
}

/** Reads the ARN of a VPC Lattice resource of a kind, whose ids begin with `prefix`. */
export function latticeArn(kind: string, prefix: string): Reader<Known<string>> {
  return text((path, value) => malformedLatticeArn.check(path, value, kind, prefix));
}

/** Reads the full name of an endpoint service. */
export const serviceName = text(malformedServiceName.check);

/** Reads the name of a region that AWS has or could have. */
export const region = text(malformedRegion.check);

const readTags = mapOf(text(), "tags");

/** Reads tags. */
export const tags: typeof readTags = (value, path, problems) => {
  const given = readTags(value, path, problems);
  const members = isObject(given) ? Object.entries(given) : [];
  const found = members.flatMap(([key, member]) => [
    ...reservedTagKey.check(path, key),
    ...malformedTag.check(path, key, member),
  ]);
  problems.push(...found);
  return given;
};
