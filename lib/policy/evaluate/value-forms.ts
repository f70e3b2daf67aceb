import { isPossibleRegion } from "../../services/regions";
import { quoteList } from "../../shapes/text";
import type { ValueKind } from "../iam/key-kinds";
import { canBeArn, canBePrincipal, canBeSource, type ResourceForm } from "./arn-forms";
import { canBeOrganizationPath } from "./organization-path";
import { headOf, isPattern } from "./pattern";

/** What a value of a kind looks like. */
export interface ValueForm {
  /** Whether a text may be such a value, or match one if it has wildcards. */
  readonly accepts: (text: string) => boolean;
  /** Such a value within a longer text; undefined if none can be recognized there. */
  readonly within?: RegExp;
  /** What is expected, with an example. */
  readonly expected: string;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable (2026) */
export const PRINCIPAL_TYPES: readonly string[] = ["Account", "Anonymous", "AssumedRole", "FederatedUser", "User"];

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html (2026) */
export const NETWORK_ORIGINS: readonly string[] = ["Internet", "VPC"];

/** The form of each kind of value; the ids of AWS Organizations and of EC2 are as in lib/shapes/rules. */
export const VALUE_FORMS: Readonly<Record<ValueKind, ValueForm>> = {
  "access point ARN": arnForm(
    "s3",
    { begins: ["accesspoint/"] },
    "arn:aws:s3:us-east-1:111122223333:accesspoint/orders",
  ),
  account: {
    accepts: form(/^(\d{12}|anonymous)$/, /^(\d{0,12}|an?|anon\w*)$/),
    within: /(?<![\w-])\d{12}(?![\w-])/,
    expected: 'the 12 digits of an account, such as "111122223333"',
  },
  endpoint: idForm("vpce", 'the id of an endpoint, such as "vpce-0123456789abcdef0"'),
  "function ARN": arnForm("lambda", { begins: ["function:"] }, "arn:aws:lambda:us-east-1:111122223333:function:orders"),
  "instance ARN": arnForm(
    "ec2",
    { begins: ["instance/"] },
    "arn:aws:ec2:us-east-1:111122223333:instance/i-0123456789abcdef0",
  ),
  "network origin": {
    accepts: (text) => isPattern(text) || NETWORK_ORIGINS.includes(text),
    expected: quoteList(NETWORK_ORIGINS),
  },
  organization: {
    accepts: form(/^o-[a-z0-9]{10,32}$/, /^(o?|o-[a-z0-9]{0,32})$/),
    within: /(?<![\w-])o-[a-z0-9]{10,32}(?![\w-])/,
    expected: 'the id of an organization, "o-" and 10 to 32 small letters or digits',
  },
  "organization path": {
    accepts: canBeOrganizationPath,
    expected: 'a path with "/" at its end, such as "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/"',
  },
  "principal ARN": {
    accepts: canBePrincipal,
    expected:
      'the ARN of a role, a user, a federated user or a root user, such as "arn:aws:iam::111122223333:role/deploy"',
  },
  "principal type": {
    accepts: (text) => isPattern(text) || PRINCIPAL_TYPES.includes(text) || /^(aws)?service$/i.test(text),
    expected: quoteList(PRINCIPAL_TYPES),
  },
  region: {
    accepts: (text) => (isPattern(text) ? /^[a-z0-9-]*$/.test(headOf(text)) : isPossibleRegion(text)),
    within: /(?<![\w-])[a-z]{2}(-[a-z]+)+-\d(?!\d)/,
    expected: 'the name of a region, such as "us-east-1"',
  },
  service: {
    accepts: (text) => !text.startsWith("com.amazonaws.") && form(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, /^[a-z0-9.-]*$/)(text),
    expected: 'the principal of a service, such as "cloudformation.amazonaws.com"',
  },
  "source ARN": { accepts: canBeSource, expected: "the ARN of the resource for which a service of AWS calls" },
  "user id": {
    accepts: form(/^(anonymous|(?!AROA)[A-Z0-9]{12,}(:.+)?|AROA[A-Z0-9]+:.+)$/, /^(an?|anon\w*|[A-Z0-9]*(:.*)?)$/),
    expected: 'the id of a user, or the id of a role with a session, such as "AROA1234567890EXAMPLE:*"',
  },
  "user name": { accepts: form(/^[\w+=,.@-]{1,64}$/, /^[\w+=,.@-]*$/), expected: "the name of an IAM user" },
  "via service": {
    accepts: form(/^[a-z0-9-]+\.[a-z0-9-]+\.amazonaws\.com$/, /^[a-z0-9.-]*$/),
    expected: 'a service and its region, such as "s3.us-east-1.amazonaws.com"',
  },
  VPC: idForm("vpc", 'the id of a VPC, such as "vpc-0123456789abcdef0"'),
  "VPC ARN": arnForm("ec2", { begins: ["vpc/vpc-"] }, "arn:aws:ec2:us-east-1:111122223333:vpc/vpc-0123456789abcdef0"),
  // Local Zones and Wavelength Zones have longer names.
  zone: {
    accepts: (text) => isPattern(text) || (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(text) && !isPossibleRegion(text)),
    expected: 'an Availability Zone, such as "us-east-1a"',
  },
};

function idForm(prefix: string, expected: string): ValueForm {
  const id = `${prefix}-([0-9a-f]{17}|[0-9a-f]{8})`;
  const isId = new RegExp(`^${id}$`);
  const accepts = (text: string) => {
    const head = headOf(text);
    if (!isPattern(text)) return isId.test(text);
    const isBeginning = `${prefix}-`.startsWith(head);
    return isBeginning || (head.startsWith(`${prefix}-`) && /^[0-9a-f]*$/.test(head.slice(prefix.length + 1)));
  };
  return { accepts, within: new RegExp(`(?<![\\w-])${id}(?![\\w-])`), expected };
}

function arnForm(service: string, resource: ResourceForm, example: string): ValueForm {
  return { accepts: (text) => canBeArn(text, service, resource), expected: `an ARN such as "${example}"` };
}

/** Accepts a text of one form, and a pattern that begins as one may. */
function form(whole: RegExp, beginning: RegExp): ValueForm["accepts"] {
  return (text) => (isPattern(text) ? beginning.test(headOf(text)) : whole.test(text));
}
