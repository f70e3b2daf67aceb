import { chooseServices, type NoOptions, type Only, type S3Options, type WorkloadSet } from "./service-set";
import { WORKLOADS } from "./workload-facts";

/** What Amazon ECS on EC2 needs beyond its set. */
export interface EcsOnEc2Options extends S3Options {
  /**
   * Adds `logs`: tasks log with the awslogs driver.
   *
   * @default false
   */
  readonly logs?: boolean;
  /**
   * Adds `secretsmanager`: task definitions read secrets or registry passwords.
   *
   * @default false
   */
  readonly secretsmanager?: boolean;
}

/** What Amazon ECS on Fargate needs beyond its set. */
export interface EcsFargateOptions extends EcsOnEc2Options {
  /**
   * Adds `ssm`: task definitions read parameters of Parameter Store.
   *
   * @default false
   */
  readonly ssm?: boolean;
}

/**
 * Endpoints of Amazon ECS tasks on AWS Fargate, platform version 1.4.0 or later: `ecr.api`, `ecr.dkr` and the `s3` gateway.
 *
 * @throws one Error that lists every wrong option
 * @example
 * services: { ...ecsFargate({ logs: true }), sqs: {} }
 */
export function ecsFargate<const Options extends EcsFargateOptions = NoOptions>(
  options?: Options & Only<Options, EcsFargateOptions>,
): WorkloadSet<(typeof WORKLOADS)["ecs-fargate"], Options> {
  return chooseServices(WORKLOADS["ecs-fargate"], options);
}

/**
 * Endpoints of Amazon ECS tasks on container instances: `ecs-agent`, `ecs-telemetry`, `ecs`, `ecr.api`, `ecr.dkr` and
 * the `s3` gateway.
 *
 * @throws one Error that lists every wrong option
 * @example
 * services: { ...ecsOnEc2({ logs: true }), sqs: {} }
 */
export function ecsOnEc2<const Options extends EcsOnEc2Options = NoOptions>(
  options?: Options & Only<Options, EcsOnEc2Options>,
): WorkloadSet<(typeof WORKLOADS)["ecs-on-ec2"], Options> {
  return chooseServices(WORKLOADS["ecs-on-ec2"], options);
}
