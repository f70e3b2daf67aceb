import { chooseServices, type NoOptions, type Only, type S3Options, type WorkloadSet } from "./service-set";
import { WORKLOADS } from "./workload-facts";

/** What Session Manager needs beyond its set. */
export interface SessionManagerOptions extends S3Options {
  /**
   * Adds `ec2messages`: SSM Agent is older than 3.3.40.0.
   *
   * @default false
   */
  readonly ec2messages?: boolean;
  /**
   * Adds `kms`: sessions are encrypted with a KMS key.
   *
   * @default false
   */
  readonly kms?: boolean;
  /**
   * Adds `logs`: sessions are logged to CloudWatch.
   *
   * @default false
   */
  readonly logs?: boolean;
  /**
   * Adds `ec2`: Systems Manager makes VSS snapshots of Windows instances.
   *
   * @default false
   */
  readonly ec2?: boolean;
}

/**
 * Endpoints of EC2 instances that AWS Systems Manager reaches: `ssm`, `ssmmessages` and the `s3` gateway.
 *
 * @throws one Error that lists every wrong option
 * @example
 * services: { ...sessionManager({ kms: true }), sqs: {} }
 */
export function sessionManager<const Options extends SessionManagerOptions = NoOptions>(
  options?: Options & Only<Options, SessionManagerOptions>,
): WorkloadSet<(typeof WORKLOADS)["session-manager"], Options> {
  return chooseServices(WORKLOADS["session-manager"], options);
}
