import { checkOptions, listOf, type Rule, refuse, truth } from "../policy/ready/ready-arguments";
import { unknownService, wrongType } from "../problems";
import { findService, suggestServices } from "../services/catalogue";
import type { EndpointServiceName } from "../services/names.generated";
import { chooseServices, type ServiceSet } from "./service-set";
import { WORKLOADS } from "./workload-facts";

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
 * Endpoints of AWS Lambda functions attached to a VPC. The function itself needs none: its set is what its
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
  const rules = {
    calls: { rule: listOf(serviceName, "services"), required: 'the services that the code calls: ["sqs"]' },
    lambda: { rule: truth },
  };
  refuse("lambda", checkOptions(options, "options", rules));
  const { calls, ...cases } = options;
  return {
    ...Object.fromEntries(calls.map((name) => [name, {}])),
    ...chooseServices(WORKLOADS["lambda"], cases),
  };
}

const serviceName: Rule = (value, path) => {
  if (typeof value !== "string") return [wrongType(path, value, "the name of an endpoint service")];
  return findService(value) ? [] : [unknownService(path, value, suggestServices(value))];
};
