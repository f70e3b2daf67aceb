import { readFileSync } from "node:fs";
import { join } from "node:path";

const DATA = join(__dirname, "..", "..", "data");

/** What the context of a request holds: values with placeholders, by condition key. */
type ContextKeys = Readonly<Record<string, string>>;

/** Who asks whom, and the global keys that such a request carries. */
export interface RequestContext {
  readonly principal:
    | "own role"
    | "stranger"
    | "AWS's signing account"
    | "AWS service"
    | "federated"
    /** Nobody who is a principal of AWS: an unsigned request, a token, a hybrid node. */
    | "none";
  readonly about: string;
  readonly keys: ContextKeys;
  /** Keys of which nobody knows whether they are there: a decision has to be the same either way. */
  readonly mayBeAbsent: readonly string[];
}

/** A request that a workload sends through an endpoint, or one that must be stopped. */
export interface RequestRow {
  readonly set: string;
  readonly endpoint: string;
  readonly action: string;
  readonly resource: string;
  /** A name in `contexts`. */
  readonly context: string;
  /** Keys on top of those of the context. */
  readonly keys?: ContextKeys;
  readonly expect: "allowed" | "denied";
  /** The option of the set that brings the request. */
  readonly when?: string;
  /** The endpoint takes no policy, so the request passes whatever a perimeter says. */
  readonly policy?: "none";
  readonly why: string;
  readonly source: string;
  readonly readAt: string;
}

/** An option of a set that the library does not have. */
export interface PlannedOption {
  readonly services: readonly string[];
  readonly when: string;
}

/** A set that the library does not have. */
export interface PlannedSet {
  readonly title: string;
  readonly services: readonly string[];
  readonly conditional: Readonly<Record<string, PlannedOption>>;
  readonly notes: readonly string[];
  readonly source: string;
  readonly readAt: string;
}

/** `data/workload-requests.json`. */
export interface RequestFacts {
  readonly placeholders: Readonly<Record<string, string>>;
  readonly contexts: Readonly<Record<string, RequestContext>>;
  readonly plannedSets: Readonly<Record<string, PlannedSet>>;
  readonly rows: readonly RequestRow[];
  readonly notFound: readonly { readonly sought: string; readonly found: string }[];
}

/** The identity or resource that an allowance is limited to, by the keys that carry it. */
export type OwnLimit = "principal" | "resource" | "node" | null;

/** What a perimeter must leave open: a statement, or a group of AWS-owned buckets. */
export interface Allowance {
  readonly id: string;
  readonly about: string;
  readonly endpoints: readonly string[];
  readonly own: OwnLimit;
  readonly actions?: readonly string[];
  readonly resources?: readonly string[];
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** A name in `data/owned-buckets.json`, instead of actions and resources. */
  readonly ownedBuckets?: string;
  /** The exception of perimeters that lets the requests pass by default. */
  readonly coveredBy?: "awsServices";
  /** Why its resources may be in any region. */
  readonly anyRegion?: string;
  readonly note?: string;
  /** What stays open besides, and cannot be closed. */
  readonly risk?: string;
  readonly source: string;
  readonly readAt: string;
}

/** Accounts of AWS, by region. */
export interface RegionTable {
  readonly about: string;
  /** What the table is complete against. */
  readonly complete: string;
  readonly values: Readonly<Record<string, string>>;
  readonly source: string;
  readonly readAt: string;
}

/** `data/allowances.json`. */
export interface AllowanceFacts {
  readonly tables: Readonly<Record<string, RegionTable>>;
  /** The allowances of each set, always or with one of its options. */
  readonly needs: Readonly<Record<string, readonly { readonly allowance: string; readonly when?: string }[]>>;
  readonly allowances: readonly Allowance[];
}

/** The requests of workloads. */
export const REQUESTS: RequestFacts = JSON.parse(readFileSync(join(DATA, "workload-requests.json"), "utf8"));

/** What perimeters must leave open for them. */
export const ALLOWANCES: AllowanceFacts = JSON.parse(readFileSync(join(DATA, "allowances.json"), "utf8"));
