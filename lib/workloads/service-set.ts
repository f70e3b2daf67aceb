import type { ServiceOptions } from "../model/options";
import { type AwsOwnedBuckets, awsOwnedBuckets, type BucketRegion } from "../policy/ready/owned-buckets";
import { checkOptions, refuse, truth } from "../policy/ready/ready-arguments";
import type { Statement } from "../policy/statement/statement";
import type { Problem } from "../problems";
import type { EndpointServiceName } from "../services/names.generated";
import type { WorkloadFacts } from "./workload-facts";
import { nothingAllowed, restrictionWithoutS3 } from "./workload-problems";

/** A map of services as `services` takes it: the keys are known to the compiler. */
export type ServiceSet<Name extends EndpointServiceName> = {
  readonly [Service in Name]: ServiceOptions<Service>;
};

/** What may pass through the S3 gateway of a workload, beside the AWS-owned buckets that it needs. */
export interface S3Restriction extends BucketRegion {
  /**
   * Statements for your own buckets, such as those of `organizationPerimeter`.
   *
   * @default - none: nothing but the AWS-owned buckets of the workload
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

/** The services of a workload under the given options; a case counts where its option is literally `true`. */
export type WorkloadSet<Facts extends WorkloadFacts, Options> = ServiceSet<
  (keyof Facts["services"] | ChosenIn<Facts["conditional"], Options>) & EndpointServiceName
>;

/** Refuses names that are no options: a type parameter alone would take them. */
export type Only<Options, Allowed> = { readonly [Name in Exclude<keyof Options, keyof Allowed>]: never };

/** No options. */
export type NoOptions = Readonly<Record<never, never>>;

type ChosenIn<Cases, Options> = {
  [Case in keyof Cases]: Case extends keyof Options
    ? Options[Case] extends true
      ? ServicesOf<Cases[Case]>
      : never
    : never;
}[keyof Cases];
type ServicesOf<Case> = Case extends { readonly services: readonly (infer Service)[] } ? Service : never;

/**
 * The services of a workload: what it always needs, then the cases that the options ask for.
 *
 * @throws one Error that lists every wrong option
 */
export function chooseServices<Facts extends WorkloadFacts, Options>(
  facts: Facts,
  options: Options | undefined,
): WorkloadSet<Facts, Options>;
export function chooseServices(facts: WorkloadFacts, options: object = {}): object {
  refuse(facts.call, checkOptions(options, "options", rulesOf(facts)));
  const chosen = new Map<string, unknown>(Object.entries(options));
  const cases = Object.entries(facts.conditional).filter(([option]) => chosen.get(option) === true);
  const names = new Set([
    ...Object.keys(facts.services),
    ...cases.flatMap(([, { services }]) => [...services]),
  ]);
  const set = Object.fromEntries([...names].map((name) => [name, {}]));
  const { restrictS3 }: S3Options = options;
  return restrictS3 === undefined ? set : { ...set, s3: { policy: restrict(facts, names, restrictS3) } };
}

function restrict(
  { call, ownedBuckets }: WorkloadFacts,
  names: ReadonlySet<string>,
  { statements = [], ...where }: S3Restriction,
): readonly Statement<"s3">[] {
  if (!names.has("s3")) refuse(call, [restrictionWithoutS3("options.restrictS3")]);
  const [first, ...more] = Object.entries(ownedBuckets).flatMap(([name, buckets]): AwsOwnedBuckets[] => {
    return buckets !== undefined && names.has(name) ? [buckets] : [];
  });
  if (first === undefined) {
    if (statements.length === 0) refuse(call, [nothingAllowed("options.restrictS3.statements")]);
    return statements;
  }
  return [...statements, ...awsOwnedBuckets(where, first, ...more)];
}

function rulesOf({ conditional, services }: WorkloadFacts) {
  const cases = Object.keys(conditional).map((option) => [option, { rule: truth }]);
  const hasS3 = "s3" in services || Object.values(conditional).some((entry) => entry.services.includes("s3"));
  const restriction = hasS3 ? { restrictS3: { rule: restrictionRule } } : {};
  return { ...Object.fromEntries(cases), ...restriction };
}

/** The region is checked with the buckets. */
function restrictionRule(value: unknown, path: string): readonly Problem[] {
  const passed = { rule: () => [] };
  return checkOptions(value, path, {
    region: { ...passed, required: "the region of the VPC" },
    partition: passed,
    regionWithoutDashes: passed,
    statements: passed,
  });
}
