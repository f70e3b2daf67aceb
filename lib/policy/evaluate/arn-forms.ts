import { headOf } from "./pattern";

/** What the resource part of an ARN may be. */
export interface ResourceForm {
  /** How it begins, with something behind it. */
  readonly begins: readonly string[];
  /** What else it may be, as a whole. */
  readonly whole?: readonly string[];
}

interface ArnParts {
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** Users, roles and root users; the session of a role counts as the role. */
const IAM: ResourceForm = { begins: ["user/", "role/"], whole: ["root"] };

const STS: ResourceForm = { begins: ["federated-user/"] };

/** Whether a text may be the ARN of a kind of resource, or match one if it has wildcards. */
export function canBeArn(text: string, service: string, form: ResourceForm): boolean {
  const parts = readArn(text);
  if (parts === undefined) return isOpen(text);
  return mayBe(parts.service, service) && isAccount(parts.account) && mayBeResource(parts.resource, form);
}

/** Whether a text may be what `aws:PrincipalArn` has. CloudFront's own users are of the account `cloudfront`. */
export function canBePrincipal(text: string): boolean {
  const parts = readArn(text);
  if (parts === undefined) return isOpen(text);
  return mayBe(parts.region, "") && (canBeArn(text, "iam", IAM) || canBeArn(text, "sts", STS));
}

/** Whether a text may be what `aws:SourceArn` has: any ARN but that of a principal. */
export function canBeSource(text: string): boolean {
  const parts = readArn(text);
  if (parts === undefined) return isOpen(text);
  const { service, resource } = parts;
  return !(/^(iam|sts)$/.test(service) && /^(root$|(user|role|assumed-role|federated-user)\/)/.test(resource));
}

function readArn(text: string): ArnParts | undefined {
  const [arn = "", , service = "", region = "", account = "", ...resource] = text.split(":");
  if (resource.length === 0 || !mayBe(arn, "arn")) return undefined;
  return { service, region, account, resource: resource.join(":") };
}

/** Whether wildcards may stand for the parts that a text lacks: `*`, `arn:aws:iam::*`, `*:role/deploy`. */
function isOpen(text: string): boolean {
  const head = headOf(text);
  return head !== text && overlap(head, "arn:");
}

function isAccount(account: string): boolean {
  return /^(\d{12}|cloudfront|.*[*?].*)$/.test(account);
}

function mayBe(part: string, meant: string): boolean {
  return part === meant || headOf(part) !== part;
}

function mayBeResource(resource: string, { begins, whole = [] }: ResourceForm): boolean {
  const head = headOf(resource);
  if (head !== resource) {
    return begins.some((one) => overlap(one, head)) || whole.some((one) => one.startsWith(head));
  }
  return whole.includes(resource) || begins.some((one) => resource.startsWith(one) && resource !== one);
}

/** Whether one text is the beginning of the other. */
function overlap(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
