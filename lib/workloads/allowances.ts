import type { AwsOwnedBuckets } from "../policy/ready/owned-buckets";

/** What a perimeter must leave open: a row of data/allowances.json. */
export interface Allowance {
  readonly id: string;
  /** Who asks for what. */
  readonly about: string;
  /** The services whose policies must leave it open. */
  readonly endpoints: readonly string[];
  /** Which identity or resource it is limited to: the own one, or none if the request carries no key of one. */
  readonly own: "principal" | "resource" | "node" | null;
  /**
   * The actions that are asked for.
   *
   * @default - those of `ownedBuckets`
   */
  readonly actions?: readonly string[];
  /**
   * ARNs with placeholders; `{table:…}` stands for an account of AWS that differs by region.
   *
   * @default - those of `ownedBuckets`
   */
  readonly resources?: readonly string[];
  /**
   * Conditions besides the limit to the own identity or resource.
   *
   * @default - none
   */
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /**
   * AWS-owned buckets, instead of actions and resources.
   *
   * @default - none
   */
  readonly ownedBuckets?: AwsOwnedBuckets;
  /**
   * Why it is safe, or what is not known about it.
   *
   * @default - none
   */
  readonly note?: string;
  /**
   * What stays open besides, and cannot be closed.
   *
   * @default - none
   */
  readonly risk?: string;
  readonly source: string;
  readonly readAt: string;
}

/** A need of a workload. */
export interface Need {
  /** The id of an allowance. */
  readonly allowance: string;
  /**
   * The option of the set that needs it.
   *
   * @default - none: the set always does
   */
  readonly when?: string;
}

/** The allowances, and who needs which. */
export interface AllowanceFacts {
  /** What each workload needs. */
  readonly needs: Readonly<Record<string, readonly Need[]>>;
  readonly allowances: readonly Allowance[];
  /** Accounts of AWS that differ by region, each with its regions, by the name of the table. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** An allowance that a workload needs. */
export interface NeededAllowance extends Allowance {
  /** The options of the set that need it; empty if the set always does. */
  readonly options: readonly string[];
}

let loaded: AllowanceFacts | undefined;

/** What a perimeter must leave open for a workload. The data is read on first use. */
export function allowancesOf(workload: string): readonly NeededAllowance[] {
  const { needs, allowances } = facts();
  const needed = needs[workload] ?? [];
  return allowances.flatMap((allowance) => {
    const cases = needed.filter((need) => need.allowance === allowance.id);
    const options = cases.flatMap(({ when }) => when ?? []);
    if (cases.length === 0) return [];
    return { ...allowance, options: options.length < cases.length ? [] : options };
  });
}

/** What a perimeter at an endpoint must leave open for one workload or another. */
export function allowancesAt(service: string): readonly Allowance[] {
  return facts().allowances.filter(({ endpoints }) => endpoints.includes(service));
}

/** The accounts of AWS in a table: that of a region if there is one, or all of them. */
export function accountsIn(table: string, region: string | undefined): readonly string[] {
  const accounts = Object.entries(facts().tables[table] ?? {});
  return accounts.flatMap(([account, regions]) => {
    return region === undefined || regions.split(" ").includes(region) ? [account] : [];
  });
}

function facts(): AllowanceFacts {
  loaded ??= load();
  return loaded;
}

function load(): AllowanceFacts {
  return require("./allowances.generated.json");
}
