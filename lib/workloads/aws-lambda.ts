import type { EndpointServiceName } from "../services/names.generated";
import { type Problem, rejectCall } from "../shapes/problem";
import { literalListOf } from "../shapes/read-list";
import { record } from "../shapes/read-object";
import { literal, literalFlag } from "../shapes/reader";
import { unknownService } from "../shapes/rules/unknown-service";
import { chooseServices, type ServiceSet } from "./service-set";
import { WORKLOADS } from "./sets.generated";

/** What a function in a VPC calls. */
export interface LambdaOptions<Name extends EndpointServiceName, CallsLambda extends boolean> {
  /** The services that the code calls, named as AWS names their endpoints: `sqs`, `dynamodb`. */
  readonly calls: readonly Name[];
  /**
   * Adds `lambda`: the code calls the Lambda API.
   *
   * @default false
   */
  readonly lambda?: CallsLambda;
}

/**
 * Endpoints of AWS Lambda functions attached to a VPC. The function itself needs none, so its set is what its
 * code calls.
 *
 * @throws one Error that lists every wrong option
 * @example
 * services: { ...lambda({ calls: ["sqs", "dynamodb"] }), kms: {} }
 */
export function lambda<const Name extends EndpointServiceName, const CallsLambda extends boolean = false>(
  options: LambdaOptions<Name, CallsLambda>,
): ServiceSet<Name | (CallsLambda extends true ? "lambda" : never)>;
export function lambda(options: LambdaOptions<EndpointServiceName, boolean>): object {
  const problems: Problem[] = [];
  readOptions(options, ["options"], problems);
  rejectCall("lambda", problems);
  const { calls, ...cases } = options;
  return {
    ...Object.fromEntries(calls.map((name) => [name, {}])),
    ...chooseServices(WORKLOADS["lambda"], cases),
  };
}

const service = literal((path, name) => unknownService.check(path, name, "customServices"));

const readOptions = record(
  { calls: literalListOf(service, "services", { mayRepeat: true }), lambda: literalFlag },
  { calls: 'the services that the code calls, such as ["sqs"]' },
);
