import { chooseServices, type NoOptions, type Only, type S3Options, type WorkloadSet } from "./service-set";
import { WORKLOADS } from "./workload-facts";

/** What AWS CodeBuild needs beyond its set. */
export interface CodeBuildOptions extends S3Options {
  /**
   * Adds the `s3` gateway: builds in the VPC read source or write artifacts in S3.
   *
   * @default false
   */
  readonly s3?: boolean;
  /**
   * Adds `logs`: builds in the VPC log to CloudWatch themselves.
   *
   * @default false
   */
  readonly logs?: boolean;
  /**
   * Adds `ecr.api`, `ecr.dkr` and the `s3` gateway: builds in the VPC pull or push images of ECR.
   *
   * @default false
   */
  readonly ecr?: boolean;
  /**
   * Adds `secretsmanager`: builds read secrets.
   *
   * @default false
   */
  readonly secretsmanager?: boolean;
  /**
   * Adds `ssm`: builds read parameters of Parameter Store.
   *
   * @default false
   */
  readonly ssm?: boolean;
  /**
   * Adds `git-codecommit`: builds clone from CodeCommit.
   *
   * @default false
   */
  readonly "git-codecommit"?: boolean;
}

/**
 * Endpoints of AWS CodeBuild: `codebuild`; the options add what builds inside the VPC use.
 *
 * @throws one Error that lists every wrong option
 * @example
 * services: { ...codeBuild({ s3: true, logs: true }), sqs: {} }
 */
export function codeBuild<const Options extends CodeBuildOptions = NoOptions>(
  options?: Options & Only<Options, CodeBuildOptions>,
): WorkloadSet<(typeof WORKLOADS)["codebuild"], Options> {
  return chooseServices(WORKLOADS["codebuild"], options);
}
