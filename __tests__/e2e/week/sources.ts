import type { Random } from "../random/random";
import { APP, ENDPOINT_IDS, NAT_ADDRESSES, PRIVATE_ADDRESSES, PUBLIC_ADDRESSES } from "./places";

/** Where a call comes from. */
export type SourceKind = "endpoint" | "network-activity" | "private" | "nat" | "elsewhere" | "console" | "aws-service";

/** Where a call comes from, as its record says it. */
export interface Source {
  readonly kind: SourceKind;
  /** What it adds to a record. */
  readonly members: Readonly<Record<string, unknown>>;
  /** What it adds to `userIdentity`. */
  readonly identity: Readonly<Record<string, unknown>>;
  /** Whether the record has `tlsDetails`. */
  readonly hasTls: boolean;
}

const KINDS: readonly SourceKind[] = [
  ...Array<SourceKind>(9).fill("endpoint"),
  ...Array<SourceKind>(3).fill("private"),
  ...Array<SourceKind>(3).fill("nat"),
  "network-activity",
  "network-activity",
  "elsewhere",
  "console",
  "aws-service",
];

const AGENT = "aws-sdk-go-v2/1.36 lang/go#1.24";
const BROWSER = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

/** The forms in which AWS's own services appear in records. */
const SERVICE_FORMS: readonly Omit<Source, "kind" | "hasTls">[] = [
  byService("lambda.amazonaws.com", "lambda.amazonaws.com"),
  byService("AWS Internal", "AWS Internal"),
  byService("AWS Internal/3", "s3.amazonaws.com"),
  { members: { sourceIPAddress: "athena.amazonaws.com", userAgent: "athena.amazonaws.com" }, identity: {} },
  {
    // A service with a forward access session, through a VPC of its own.
    members: { ...byService("ecs.amazonaws.com", "").members, vpcEndpointId: "AWS Internal" },
    identity: { invokedBy: "ecs.amazonaws.com" },
  },
];

function byService(address: string, invokedBy: string): Omit<Source, "kind" | "hasTls"> {
  return { members: { sourceIPAddress: address, userAgent: address }, identity: { invokedBy } };
}

/** A source at random. */
export function randomSource(random: Random): Source {
  const kind = random.pick(KINDS);
  if (kind === "aws-service") return { kind, ...random.pick(SERVICE_FORMS), hasTls: false };
  return { kind, members: membersOf(kind, random), identity: {}, hasTls: hasTls(kind, random) };
}

function hasTls(kind: SourceKind, random: Random): boolean {
  return kind !== "network-activity" && kind !== "console" && random.chance(0.9);
}

function membersOf(kind: SourceKind, random: Random): Readonly<Record<string, unknown>> {
  const privateAddress = random.pick(PRIVATE_ADDRESSES);
  switch (kind) {
    case "endpoint":
      return {
        sourceIPAddress: privateAddress,
        userAgent: AGENT,
        vpcEndpointId: random.pick(ENDPOINT_IDS),
        ...(random.chance(0.7) ? { vpcEndpointAccountId: APP } : {}),
      };
    case "network-activity":
      return { sourceIPAddress: privateAddress, vpcEndpointId: random.pick(ENDPOINT_IDS), vpcEndpointAccountId: APP };
    case "private":
      return { sourceIPAddress: privateAddress, userAgent: AGENT };
    case "nat":
      return { sourceIPAddress: random.pick(NAT_ADDRESSES), userAgent: AGENT };
    case "console":
      return { sourceIPAddress: "198.51.100.200", userAgent: BROWSER, sessionCredentialFromConsole: "true" };
    default:
      return { sourceIPAddress: random.pick(PUBLIC_ADDRESSES), userAgent: AGENT };
  }
}
