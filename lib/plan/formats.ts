import {
  bareServiceId,
  hostBits,
  malformedAddress,
  malformedArn,
  malformedCidr,
  malformedDuration,
  malformedGroupText,
  malformedId,
  malformedRegion,
  malformedServiceName,
  malformedVariableName,
  notCanonical,
  otherFamily,
  reservedTag,
} from "../problems";
import { nearest } from "../services/nearest";
import { isPossibleRegion, regionNames } from "../services/regions";
import { canonical, type Family, familyOf, readCidr } from "../shapes/cidr";
import { isObject, type Known, mapOf, type Reader, type TextRule, text } from "./read";

/** Reads an id such as `subnet-0123456789abcdef0`. */
export function id(prefix: string): Reader<Known<string>> {
  const form = new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`);
  return text((value, path) => (form.test(value) ? undefined : malformedId(path, value, prefix)));
}

/** Reads the id of a group, which a rule may also name with its account in front. */
export const groupSource = text((value, path) =>
  /^(\d{12}\/)?sg-([0-9a-f]{8}|[0-9a-f]{17})$/.test(value) ? undefined : malformedId(path, value, "sg"),
);

/** Reads a block of one address family; `otherOption` is where a block of the other family belongs. */
export function cidr(family: Family, otherOption: string): Reader<Known<string>> {
  return text((value, path) => {
    const reading = readCidr(value);
    const corrected = "corrected" in reading ? reading.corrected : undefined;
    if (reading.family !== undefined && reading.family !== family) {
      return otherFamily(path, value, otherOption, corrected);
    }
    if (reading.kind === "malformed") return malformedCidr(path, value, family, corrected);
    if (reading.kind === "host bits") return hostBits(path, value, reading.corrected);
    return reading.kind === "not canonical" ? notCanonical(path, value, reading.corrected) : undefined;
  });
}

/** Reads an address of one family. */
export function address(family: Family): Reader<Known<string>> {
  return text((value, path) => {
    const [bare = ""] = value.trim().split("/");
    if (familyOf(bare) !== family) return malformedAddress(path, value, family);
    const written = canonical(bare, family);
    if (value !== bare) return malformedAddress(path, value, family, written);
    return value === written ? undefined : notCanonical(path, value, written);
  });
}

/** Reads the ARN of a resource of VPC Lattice: of `kind`, with an id that begins with `prefix`. */
export function latticeArn(kind: string, prefix: string): Reader<Known<string>> {
  const form = new RegExp(`^arn:[a-z-]+:vpc-lattice:[a-z0-9-]+:\\d{12}:${kind}/${prefix}-[0-9a-z]+$`);
  const example = `arn:aws:vpc-lattice:us-east-1:123456789012:${kind}/${prefix}-0123456789abcdef0`;
  return text((value, path) => (form.test(value) ? undefined : malformedArn(path, value, example)));
}

/** Reads the full name of an endpoint service: of AWS, or one that ends with the id of somebody's own. */
export const serviceName = text((value, path) => {
  if (PARTNER_ID.test(value)) return bareServiceId(path, value);
  const fits = /vpce-svc-|\.vpce\./.test(value) ? PARTNER_NAME : NAME;
  return fits.test(value) ? undefined : malformedServiceName(path, value);
});

const NAME = /^[a-z0-9][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*){2,}$/;
const PARTNER_ID = /^vpce-svc-([0-9a-f]{8}|[0-9a-f]{17})$/;
const PARTNER_NAME = /^([a-z0-9]+\.){2,}vpce\.[a-z0-9-]+\.vpce-svc-([0-9a-f]{8}|[0-9a-f]{17})$/;

/** Reads the name of a region that AWS has or could have. */
export const region = text((value, path) =>
  isPossibleRegion(value) ? undefined : malformedRegion(path, value, nearest(value, regionNames())),
);

/** Holds a text to a duration such as `10m`. */
export const duration: TextRule = (value, path) =>
  /^(\d+(\.\d+)?(ms|s|m|h))+$/.test(value) ? undefined : malformedDuration(path, value);

// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
const GROUP_CHARACTERS = /^[a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]*$/;
const TERRAFORM_SUFFIX_LENGTH = 26;

/** Holds the name of a security group to what EC2 accepts. */
export const groupName: TextRule = (value, path) => {
  const longest = 255 - TERRAFORM_SUFFIX_LENGTH - "-".length;
  const fits =
    value !== "" && value.length <= longest && !value.startsWith("sg-") && GROUP_CHARACTERS.test(value);
  return fits
    ? undefined
    : malformedGroupText(
        path,
        value,
        `1 to ${longest} letters, digits, spaces or ._-:/()#,@[]+=&;{}!$*, not beginning with "sg-"`,
      );
};

// https://developer.hashicorp.com/terraform/language/values/variables
const RESERVED = ["source", "version", "providers", "count", "for_each", "lifecycle", "depends_on", "locals"];

/** Holds a text to the names that Terraform variables may have. */
export const variableName: TextRule = (value, path) =>
  /^[a-z_]\w*$/i.test(value) && !RESERVED.includes(value) ? undefined : malformedVariableName(path, value);

/** Holds the description of a group or a rule to what EC2 accepts. */
export const groupDescription: TextRule = (value, path) =>
  value !== "" && value.length <= 255 && GROUP_CHARACTERS.test(value)
    ? undefined
    : malformedGroupText(path, value, "1 to 255 letters, digits, spaces or ._-:/()#,@[]+=&;{}!$*");

/** Reads tags. */
export const tags: Reader<Known<Readonly<Record<string, Known<string>>>>> = (value, path, problems) => {
  const given = mapOf(text(), "tags")(value, path, problems);
  const keys = isObject(given) ? Object.keys(given) : [];
  problems.push(...keys.filter((key) => /^aws:/i.test(key)).map((key) => reservedTag(path, key)));
  return given;
};
