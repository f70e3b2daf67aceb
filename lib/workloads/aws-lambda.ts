import type { EndpointServiceName } from "../services/names.generated";
import { type Problem, rejectCall } from "../shapes/problem";
import { literalListOf } from "../shapes/read-list";
import { record } from "../shapes/read-object";
import { literal, literalFlag } from "../shapes/reader";
import { nothingChosen } from "../shapes/rules/nothing-chosen";
import { unknownService } from "../shapes/rules/unknown-service";
import { chosenServices, type Only, type ServiceSet, type WorkloadSet } from "./service-set";
import { setOf } from "./set-of";
import { WORKLOADS } from "./sets.generated";

/** What a function in a VPC calls, and what its event source mappings need. One option at least is required. */
export interface LambdaOptions {
  /**
   * The services that the code calls, named as AWS names their endpoints: `sqs`, `dynamodb`.
   *
   * @default - none
   */
  readonly calls?: readonly EndpointServiceName[];
  /**
   * Adds `lambda`: the code calls the Lambda API.
   *
   * @default false
   */
  readonly lambda?: boolean;
  /**
   * Adds `lambda` and `sts`: an event source mapping with on-demand pollers reads Amazon MSK, self-managed Apache Kafka
   * or Amazon MQ.
   *
   * @default false
   */
  readonly "event-sources"?: boolean;
  /**
   * Adds `secretsmanager`: the credentials of the broker, for an event source mapping, are a secret.
   *
   * @default false
   */
  readonly "event-source-secrets"?: boolean;
}

type Facts = (typeof WORKLOADS)["lambda"];
type CalledIn<Options> = Options extends { readonly calls: readonly (infer Name extends EndpointServiceName)[] }
  ? Name
  : never;

/**
 * Endpoints of AWS Lambda functions attached to a VPC. The function itself needs none, so its set is what its
 * code calls, and what its event source mappings need.
 *
 * @throws one Error that lists every wrong option
 * @example
 * services: { ...lambda({ calls: ["sqs", "dynamodb"] }), kms: {} }
 */
export function lambda<const Options extends LambdaOptions>(
  options: Options & Only<Options, LambdaOptions>,
): ServiceSet<CalledIn<Options> | keyof WorkloadSet<Facts, Options>>;
export function lambda(options: LambdaOptions = {}): object {
  const problems: Problem[] = [];
  const { calls = [], ...cases } = readOptions(options, ["options"], problems);
  rejectCall("lambda", problems);
  const names = [...calls.flatMap((name) => name ?? []), ...chosenServices(WORKLOADS["lambda"], cases)];
  const choices = ["calls", ...Object.keys(WORKLOADS["lambda"].conditional)];
  rejectCall("lambda", nothingChosen.check(["options"], names, choices));
  return setOf(WORKLOADS["lambda"], cases, [...new Set(names)]);
}

const service = literal((path, name) => unknownService.check(path, name, "customServices"));

const readOptions = record({
  calls: literalListOf(service, "services", { mayBeEmpty: true, mayRepeat: true }),
  lambda: literalFlag,
  "event-sources": literalFlag,
  "event-source-secrets": literalFlag,
});
