import { compilePolicy, type Decision } from "../../../lib/policy/evaluate/evaluate";
import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import { isObject } from "../../../lib/shapes/is-object";
import type { AllowanceCalls } from "./allowance-calls";
import { type Bound, type BoundReader, makeBoundReader } from "./bound";
import type { OwnedBucketCalls } from "./owned-bucket-calls";
import { type PerimeterConditions, perimeterOf } from "./perimeter-conditions";
import type { SeenResources } from "./seen-resources";
import { noSignIns, type SignIns } from "./sign-ins";

/** What some callers did: one action, under the same conditions. */
export interface ActionCalls {
  readonly action: string;
  readonly bound: Bound;
  readonly seen: SeenResources;
  /** Whether the action acts on `*` only, by the IAM data. */
  readonly actsOn: "yes" | "no" | "unknown";
  /** Whether a call acted on `*`. */
  onEverything: boolean;
  /** The calls whose records do not name the resource. */
  unnamed: number;
  /** Where they were made, as `region account`. */
  readonly places: Set<string>;
}

/** A Deny of the present policy. */
export interface PresentDeny {
  readonly statement: Readonly<Record<string, unknown>>;
  readonly decide: (request: PolicyRequest) => Decision;
  /** Whether it denies a recorded call. */
  stops: boolean;
}

/** Why a call is not opened. */
export type NotOpened = "refused already" | "unknown principal" | "other service" | "too many";

/** The calls of one endpoint, in bounded memory. */
export interface CollectedCalls {
  /** The map of services that the endpoint belongs to. */
  readonly map: string;
  readonly service: string;
  readonly perimeter: readonly PerimeterConditions[];
  readonly boundOf: BoundReader;
  readonly denies: readonly PresentDeny[];
  readonly actions: Map<string, ActionCalls>;
  readonly ownedBuckets: OwnedBucketCalls;
  readonly allowances: Map<string, AllowanceCalls>;
  readonly signIns: SignIns;
  /** The calls that are not opened, each kind with some of its actions. */
  readonly notOpened: Map<NotOpened, { calls: number; readonly actions: Set<string> }>;
  /** The condition keys of the perimeter that records do not show, and how many calls depend on them. */
  readonly unknownKeys: Set<string>;
  unproven: number;
  calls: number;
  /** How many of them an endpoint denied. */
  denied: number;
  /** How many calls of each account do not meet the conditions of the perimeter. */
  readonly outside: Map<string, number>;
  /** The time of the first and of the last; empty without calls. */
  first: string;
  last: string;
  /** The resources that are kept. */
  resources: number;
}

/** Makes the collection for an endpoint with a policy, as an IAM document; undefined for full access. */
export function noCalls({ map, service }: Pick<CollectedCalls, "map" | "service">, policy: unknown): CollectedCalls {
  const perimeter = perimeterOf(policy);
  return {
    map,
    service,
    perimeter,
    boundOf: makeBoundReader(perimeter),
    denies: deniesOf(policy),
    actions: new Map(),
    ownedBuckets: new Map(),
    allowances: new Map(),
    signIns: noSignIns(perimeter),
    notOpened: new Map(),
    unknownKeys: new Set(),
    unproven: 0,
    calls: 0,
    denied: 0,
    outside: new Map(),
    first: "",
    last: "",
    resources: 0,
  };
}

function deniesOf(policy: unknown): readonly PresentDeny[] {
  const statements: readonly unknown[] = isObject(policy) ? [policy["Statement"]].flat() : [];
  return statements.flatMap((statement) => {
    if (!isObject(statement) || statement["Effect"] !== "Deny") return [];
    const allow = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };
    return { statement, decide: compilePolicy({ Version: "2012-10-17", Statement: [statement, allow] }), stops: false };
  });
}
