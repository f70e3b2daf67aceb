import { chooseServices, type NoOptions, type Only, type S3Options, type WorkloadSet } from "./service-set";
import { WORKLOADS } from "./workload-facts";

/** What AWS Batch needs beyond its set. */
export interface BatchOptions extends S3Options {
  /**
   * Adds `ecr.api`, `ecr.dkr` and the `s3` gateway: jobs run on Fargate.
   *
   * @default false
   */
  readonly fargate?: boolean;
  /**
   * Adds `ecs-agent`, `ecs-telemetry`, `ecs`, `ecr.api`, `ecr.dkr` and the `s3` gateway: jobs run on EC2.
   *
   * @default false
   */
  readonly ec2?: boolean;
  /**
   * Adds `logs`: jobs log with the awslogs driver.
   *
   * @default false
   */
  readonly logs?: boolean;
  /**
   * Adds `secretsmanager`: job definitions read secrets.
   *
   * @default false
   */
  readonly secretsmanager?: boolean;
}

/**
 * Endpoints of AWS Batch: `batch`; the options add what the jobs run on.
 *
 * @throws one Error that lists every wrong option
 * @example
 * services: { ...batch({ fargate: true }), sqs: {} }
 */
export function batch<const Options extends BatchOptions = NoOptions>(
  options?: Options & Only<Options, BatchOptions>,
): WorkloadSet<(typeof WORKLOADS)["batch"], Options> {
  return chooseServices(WORKLOADS["batch"], options);
}
