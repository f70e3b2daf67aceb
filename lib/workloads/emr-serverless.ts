import { chooseServices, type NoOptions, type Only, type S3Options, type WorkloadSet } from "./service-set";
import { WORKLOADS } from "./workload-facts";

/** What EMR Serverless needs beyond its set. */
export interface EmrServerlessOptions extends S3Options {
  /**
   * Adds `glue`: jobs use the Glue Data Catalog.
   *
   * @default false
   */
  readonly glue?: boolean;
  /**
   * Adds the `dynamodb` gateway: jobs use DynamoDB tables.
   *
   * @default false
   */
  readonly dynamodb?: boolean;
  /**
   * Adds `kms`: jobs encrypt with KMS keys.
   *
   * @default false
   */
  readonly kms?: boolean;
  /**
   * Adds `logs`: jobs log to CloudWatch.
   *
   * @default false
   */
  readonly logs?: boolean;
  /**
   * Adds `secretsmanager`: jobs read secrets.
   *
   * @default false
   */
  readonly secretsmanager?: boolean;
  /**
   * Adds `sts`: jobs assume other roles.
   *
   * @default false
   */
  readonly sts?: boolean;
  /**
   * Adds `emr-serverless`: the EMR Serverless API is called from the VPC.
   *
   * @default false
   */
  readonly "emr-serverless"?: boolean;
  /**
   * Adds `emr-serverless-services.livy`: interactive sessions are opened with Livy.
   *
   * @default false
   */
  readonly "emr-serverless-services.livy"?: boolean;
  /**
   * Adds `emr-serverless.dashboard`: application UIs are opened from the VPC.
   *
   * @default false
   */
  readonly "emr-serverless.dashboard"?: boolean;
}

/**
 * Endpoints of Amazon EMR Serverless applications with VPC access: the `s3` gateway.
 *
 * @throws one Error that lists every wrong option
 * @example
 * services: { ...emrServerless({ glue: true }), sqs: {} }
 */
export function emrServerless<const Options extends EmrServerlessOptions = NoOptions>(
  options?: Options & Only<Options, EmrServerlessOptions>,
): WorkloadSet<(typeof WORKLOADS)["emr-serverless"], Options> {
  return chooseServices(WORKLOADS["emr-serverless"], options);
}
