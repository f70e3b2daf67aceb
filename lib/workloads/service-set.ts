import type { ServiceOptions } from "../model/options";
import { awsOwnedBuckets, type BucketRegion } from "../policy/ready/owned-buckets";
import type { Statement } from "../policy/statement/statement";
import type { EndpointServiceName } from "../services/names.generated";
import { type Problem, rejectCall } from "../shapes/problem";
import { record } from "../shapes/read-object";
import { anything, literalFlag, type Reader } from "../shapes/reader";
import { nothingChosen } from "../shapes/rules/nothing-chosen";
import { restrictionAllowsNothing } from "../shapes/rules/restriction-allows-nothing";
import { restrictionWithoutS3 } from "../shapes/rules/restriction-without-s3";
import { setOf } from "./set-of";
import type { WorkloadFacts } from "./workload-facts";

/** A map of services as `services` takes it: the keys are known to the compiler. */
export type ServiceSet<Name extends EndpointServiceName> = {
  readonly [Service in Name]: ServiceOptions<Service>;
};

/** What the S3 gateway of a workload allows besides the AWS-owned buckets that the workload needs. */
export interface S3Restriction extends BucketRegion {
  /**
   * Statements for your own buckets, such as those of `organizationPerimeter`.
   *
   * @default - none: it allows only the AWS-owned buckets of the workload
   */
  readonly statements?: readonly Statement<"s3">[];
}

/** Options of a workload whose set has the S3 gateway. */
export interface S3Options {
  /**
   * Limits the S3 gateway: to the AWS-owned buckets that the workload needs, and to your statements.
   *
   * @default - full access
   */
  readonly restrictS3?: S3Restriction;
}

/** The services of a workload with the given options; an option counts if its type is the literal `true`. */
export type WorkloadSet<Facts extends WorkloadFacts, Options> = ServiceSet<
  (keyof Facts["services"] | ChosenIn<Facts["conditional"], Options>) & EndpointServiceName
>;

/** Rejects names that are not options: a type parameter alone would accept them. */
export type Only<Options, Allowed> = { readonly [Name in Exclude<keyof Options, keyof Allowed>]: never };

type ChosenIn<Cases, Options> = {
  [Case in keyof Cases]: Case extends keyof Options
    ? Options[Case] extends true
      ? ServicesOf<Cases[Case]>
      : never
    : never;
}[keyof Cases];
type ServicesOf<Case> = Case extends { readonly services: readonly (infer Service)[] } ? Service : never;

type Members = Readonly<Record<string, unknown>>;

/** The region is checked with the buckets. */
const restriction = record(
  {
    region: anything,
    partition: anything,
    regionWithoutDashes: anything,
    statements: anything,
  } satisfies Record<keyof S3Restriction, Reader<unknown>>,
  { region: "the region of the VPC" },
);

/**
 * The services of a workload: what it always needs, then what the options add.
 *
 * @throws one Error that lists every wrong option
 */
export function chooseServices<Facts extends WorkloadFacts, Options>(
  facts: Facts,
  options: Options | undefined,
): WorkloadSet<Facts, Options>;
export function chooseServices(facts: WorkloadFacts, options: object = {}): object {
  const problems: Problem[] = [];
  const given = record(readersOf(facts))(options, ["options"], problems);
  rejectCall(facts.call, problems);
  const names = [...new Set([...Object.keys(facts.services), ...chosenServices(facts, given)])];
  rejectCall(facts.call, nothingChosen.check(["options"], names, Object.keys(facts.conditional)));
  const { restrictS3 }: S3Options = options;
  const replaced = restrictS3 && { s3: { policy: restrict(facts, given, names, restrictS3) } };
  return setOf(facts, given, names, replaced);
}

/** The services that the given options of a workload add. */
export function chosenServices({ conditional }: WorkloadFacts, given: Members): readonly string[] {
  return Object.entries(conditional).flatMap(([option, { services }]) => (given[option] === true ? services : []));
}

function restrict(
  { call, ownedBuckets }: WorkloadFacts,
  given: Members,
  names: readonly string[],
  { statements = [], ...region }: S3Restriction,
): readonly Statement<"s3">[] {
  const path = ["options", "restrictS3"];
  rejectCall(call, restrictionWithoutS3.check(path, names));
  const needed = ownedBuckets.filter(({ when }) => when === undefined || given[when] === true);
  const [first, ...more] = new Set(needed.map(({ buckets }) => buckets));
  const owned = first === undefined ? [] : awsOwnedBuckets(region, first, ...more);
  rejectCall(call, restrictionAllowsNothing.check([...path, "statements"], statements.length + owned.length));
  return [...statements, ...owned];
}

function readersOf({ conditional, services }: WorkloadFacts): Readonly<Record<string, Reader<unknown>>> {
  const cases = Object.keys(conditional).map((option) => [option, literalFlag] as const);
  const hasS3 = "s3" in services || Object.values(conditional).some((entry) => entry.services.includes("s3"));
  return { ...Object.fromEntries(cases), ...(hasS3 && { restrictS3: restriction }) };
}
