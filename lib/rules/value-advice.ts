import { NETWORK_ORIGINS, PRINCIPAL_TYPES, type ValueForm } from "../policy/evaluate/value-forms";
import { keyOfKind, kindOfKey, type ValueKind } from "../policy/iam/key-kinds";
import { nearest } from "../services/nearest";
import { isPossibleRegion, regionNames } from "../services/regions";
import { familyOf } from "../shapes/cidr";
import { didYouMean, show } from "../shapes/text";

/** What to do about a value of the wrong kind for its key; undefined if nothing is recognized in it. */
export function adviseOn(text: string, key: string, { accepts, within }: ValueForm): string | undefined {
  const kind = kindOfKey(key);
  if (NARROWER.test(text) && kind !== "principal ARN" && kind !== "organization path") return adviseOnKey(text, key);
  const lower = text.toLowerCase();
  const found = accepts(lower) ? lower : within?.exec(text)?.[0];
  if (found !== undefined && found !== text) return `write ${show(found)}`;
  return kind === undefined ? undefined : (ADVICE[kind]?.(text, key) ?? adviseOnKey(text, key));
}

/** Units and principals; the organization or the account in them would be more than is meant. */
const NARROWER = /^o-[a-z0-9]+\/r-|^arn:[^:]*:(iam|sts)::[^:]*:(user|role|assumed-role|federated-user)\//;

/** Advice that only one kind of key has. */
const ADVICE: Partial<Readonly<Record<ValueKind, (text: string, key: string) => string | undefined>>> = {
  account: adviseOnAccount,
  "network origin": (text) => (/^vpce?-/.test(text) ? undefined : adviseOnName(text, NETWORK_ORIGINS)),
  "organization path": adviseOnPath,
  "principal ARN": adviseOnPrincipal,
  "principal type": (text) => adviseOnName(text, PRINCIPAL_TYPES),
  region: (text) => adviseOnName(text, regionNames()),
  service: adviseOnService,
  "user id": (text) =>
    /^AROA[A-Z0-9]+$/.test(text)
      ? `write ${show(`${text}:*`)} with StringLike for all sessions of the role`
      : undefined,
  "via service": (text) => {
    const service = /^([a-z0-9-]+)(\.amazonaws\.com)?$/.exec(text)?.[1];
    return service && `write ${show(`${service}.us-east-1.amazonaws.com`)}, with the region of the call`;
  },
};

/** How the values of other kinds begin or look, and what they are. */
const RECOGNIZED: readonly (readonly [is: (text: string) => boolean, kind: ValueKind, what: string])[] = [
  [(text) => /^vpce-/.test(text), "endpoint", "the id of an endpoint"],
  [(text) => /^vpc-/.test(text), "VPC", "the id of a VPC"],
  [(text) => /^o-[a-z0-9]+$/.test(text), "organization", "the id of an organization"],
  [
    (text) => /^o-[a-z0-9]+\//.test(text) || /^(r|ou)-/.test(text),
    "organization path",
    "a unit or a root, with its path",
  ],
  [(text) => /^\d{12}$/.test(text), "account", "an account"],
  [(text) => /^arn:[^:]*:(iam|sts):/.test(text), "principal ARN", "a principal"],
  [(text) => /^arn:[^:]*:ec2:.*:vpc\//.test(text), "VPC ARN", "the ARN of a VPC"],
  [(text) => /^(AIDA|AROA)[A-Z0-9]+/.test(text), "user id", "the unique id of a user or a role"],
  [(text) => /\.amazonaws\.com(\.cn)?$/.test(text), "service", "a service"],
  [isPossibleRegion, "region", "a region"],
];

function adviseOnKey(text: string, key: string): string | undefined {
  const [, kind, what] = RECOGNIZED.find(([is]) => is(text)) ?? [];
  if (kind !== undefined && what !== undefined && kind !== kindOfKey(key)) {
    return `for ${what}, use ${show(keyOfKind(kind, key))}`;
  }
  if (/^subnet-/.test(text)) return 'for a subnet, use "aws:VpcSourceIp" with its CIDR block';
  return familyOf(text.replace(/\/.*$/, "")) && 'for addresses, use "aws:VpcSourceIp" with IpAddress';
}

function adviseOnName(text: string, names: readonly string[]): string | undefined {
  const near = nearest(text, names);
  return near.length > 0 ? didYouMean(near) : undefined;
}

function adviseOnAccount(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, "");
  if (/^\d{1,11}$/.test(text)) return `write all 12 digits as text, such as ${show(text.padStart(12, "0"))}`;
  if (/^\d{12}$/.test(digits)) return `write ${show(digits)}`;
  return /^\d+$/.test(text) ? `it has ${text.length} digits` : undefined;
}

function adviseOnPath(text: string, key: string): string | undefined {
  if (/^o-[a-z0-9]+\/?$/.test(text)) {
    const organization = text.replace("/", "");
    return `for the whole organization, write ${show(`${organization}/*`)} with StringLike, or use ${show(keyOfKind("organization", key))}`;
  }
  if (/^(r|ou)-/.test(text)) return "write the path from the organization down to the unit";
  if (!/^o-[a-z0-9]+\/r-.*[^/*?]$/.test(text)) return undefined;
  return `write ${show(`${text}/`)}, or ${show(`${text}/*`)} with StringLike to include the units below`;
}

function adviseOnPrincipal(text: string): string | undefined {
  const session = /^(arn:[^:]*):sts::([^:]*):assumed-role\/([^/]+)/.exec(text);
  if (session) {
    const [, start, account, role] = session;
    return `a session counts as its role: write ${show(`${start}:iam::${account}:role/${role}`)}, with the path of the role if it has one`;
  }
  const regional = /^(arn:[^:]*:iam:)[^:]+(:.*)$/.exec(text);
  return regional ? `write ${show(`${regional[1]}${regional[2]}`)}, without a region` : undefined;
}

function adviseOnService(text: string): string | undefined {
  const ofEndpoint = /^com\.amazonaws\.(?:[a-z0-9-]+\.)?([a-z0-9-]+)$/.exec(text)?.[1];
  const service = ofEndpoint ?? /^[a-z][a-z0-9-]*$/.exec(text)?.[0];
  return service === undefined || isPossibleRegion(service) || /^(vpce?|o|ou|r|subnet)-/.test(service)
    ? undefined
    : `write ${show(`${service}.amazonaws.com`)}`;
}
