import { chooseServices, type NoOptions, type Only, type WorkloadSet } from "./service-set";
import { WORKLOADS } from "./workload-facts";

/** What AWS Step Functions needs beyond its set. */
export interface StepFunctionsOptions {
  /**
   * Adds `sync-states`: Express workflows are run with StartSyncExecution.
   *
   * @default false
   */
  readonly "sync-states"?: boolean;
}

/**
 * Endpoints of AWS Step Functions: `states`.
 *
 * @throws one Error that lists every wrong option
 * @example
 * services: { ...stepFunctions({ "sync-states": true }), sqs: {} }
 */
export function stepFunctions<const Options extends StepFunctionsOptions = NoOptions>(
  options?: Options & Only<Options, StepFunctionsOptions>,
): WorkloadSet<(typeof WORKLOADS)["step-functions"], Options> {
  return chooseServices(WORKLOADS["step-functions"], options);
}
