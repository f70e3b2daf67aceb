import { decide, type Truth, type WeekRequest } from "./decide";
import { concluded, type Known, open, stated } from "./known";
import { MEANINGS } from "./meanings";
import { ORGANIZATION, OWN_ACCOUNTS, REGION, STRANGE_ORGANIZATION, VPC_ID } from "./places";
import type { Apart, Call, WeekEvent } from "./week";

/** What the user of the command states. */
export interface Stated {
  /** Whether the accounts of the organization are named. */
  readonly organization: boolean;
  /** Whether the addresses of the NAT gateways are named. */
  readonly natAddresses: boolean;
  /** Values of condition keys, for requests whose records do not have them. @default - none */
  readonly assumed?: Readonly<Record<string, string>>;
}

/** What is true of an event: how each endpoint decides, by service and type, or why none does. */
export type EventTruth =
  | { readonly apart: Apart | "elsewhere" }
  | { readonly endpoints: readonly (Truth & { readonly service: string; readonly type: string })[] };

/** The services that have endpoints of both types. */
const TYPES: Readonly<Record<string, readonly string[]>> = { s3: ["Gateway", "Interface"], dynamodb: ["Gateway"] };

const REFUSED = /AccessDenied|Unauthorized/;

/** Remembers decisions, since a week has few distinct ones. */
const decisions = new Map<string, Truth>();

/** What is true of an event. */
export function truthOf({ record, call }: WeekEvent, stated: Stated): EventTruth {
  if (call === undefined) return { apart: isCallOfNobody(record) ? "unknown" : "no-call" };
  const apart = apartOf(call, stated.natAddresses);
  if (apart) return { apart };
  const endpoints = call.operation.services.flatMap((service) => {
    const meaning = MEANINGS.get(service);
    if (meaning === undefined) return [];
    const keys = (request: WeekRequest) => keysOf(call, request, stated);
    const id = call.asking.requests.map((request) => idOf(service, request, keys(request))).join("\n\n");
    const truth = decisions.get(id) ?? decide(meaning, call.asking.requests, keys);
    decisions.set(id, truth);
    return (TYPES[service] ?? ["Interface"]).map((type) => ({ service, type, ...truth }));
  });
  return endpoints.length > 0 ? { endpoints } : { apart: "no-endpoint" };
}

/** The same for calls that no policy tells apart. */
function idOf(service: string, { action, resource }: WeekRequest, keys: ReadonlyMap<string, Known>): string {
  let id = `${service}\n${action} ${resource.value} ${resource.shown} ${resource.possible}`;
  for (const [key, { value, shown, possible }] of keys) id += `\n${key} ${value} ${shown} ${possible.length}`;
  return id;
}

function isCallOfNobody(record: Readonly<Record<string, unknown>>): boolean {
  return record["eventType"] === "AwsApiCall";
}

function apartOf({ source, error, region }: Call, natAddresses: boolean): Apart | "elsewhere" | undefined {
  if (source.kind === "aws-service" || source.kind === "console") return source.kind;
  if (natAddresses && source.kind === "elsewhere") return "elsewhere";
  if (error && error !== "VpceAccessDenied" && REFUSED.test(error)) return "access-denied";
  return region === REGION ? undefined : "no-endpoint";
}

/** Every condition key of a call that the policies ask for. */
export function keysOf(
  { caller, asking, source, region }: Call,
  { owner = asking.owner }: WeekRequest,
  { organization, assumed = {} }: Stated,
): ReadonlyMap<string, Known> {
  const { "aws:PrincipalAccount": account, "aws:PrincipalOrgID": own } = caller.keys;
  const principalOrganization = organization && account ? organizationOf(account) : own;
  const keys = new Map([
    ...Object.entries(caller.keys),
    ...Object.entries(asking.keys),
    ...(principalOrganization ? [["aws:PrincipalOrgID", principalOrganization] as const] : []),
    ["aws:ResourceAccount", owner],
    ["aws:ResourceOrgID", organization ? organizationOf(owner) : openOrganization(owner)],
    ["aws:SecureTransport", source.hasTls ? stated("true") : open("true", ["false"])],
    ["aws:RequestedRegion", stated(region)],
    ["aws:SourceVpc", stated(VPC_ID)],
  ]);
  for (const [key, value] of Object.entries(assumed)) {
    const known = keys.get(key);
    if (known && known.shown !== "stated") keys.set(key, stated(value));
  }
  return keys;
}

/** The organization of an account, if those of the organization are named; of others it is known that they are not in it. */
function organizationOf(account: Known): Known {
  const ofAccount = (value: string | null) =>
    value !== null && OWN_ACCOUNTS.includes(value) ? [ORGANIZATION] : [STRANGE_ORGANIZATION, null];
  const [value = null, ...others] = ofAccount(account.value);
  if (account.value === null && account.shown === "stated") return stated(null);
  const possible = [...others, ...account.possible.flatMap(ofAccount)];
  if (account.shown === "stated" && others.length === 0) return stated(value);
  return account.shown === "open" ? open(value, possible) : concluded(value, possible);
}

function openOrganization(account: Known): Known {
  const isOwn = account.value !== null && OWN_ACCOUNTS.includes(account.value);
  return open(isOwn ? ORGANIZATION : STRANGE_ORGANIZATION, [ORGANIZATION, STRANGE_ORGANIZATION, null]);
}
