import { chooseServices, type NoOptions, type Only, type S3Options, type WorkloadSet } from "./service-set";
import { WORKLOADS } from "./workload-facts";

/** What AWS Glue needs beyond its set. */
export interface GlueOptions extends S3Options {
  /**
   * Adds `glue`: jobs call the Glue API or the Data Catalog.
   *
   * @default false
   */
  readonly glue?: boolean;
  /**
   * Adds `sts`: jobs assume other roles.
   *
   * @default false
   */
  readonly sts?: boolean;
  /**
   * Adds `secretsmanager`: connections read their passwords from secrets.
   *
   * @default false
   */
  readonly secretsmanager?: boolean;
  /**
   * Adds `logs`: jobs log continuously to CloudWatch.
   *
   * @default false
   */
  readonly logs?: boolean;
  /**
   * Adds `kms`: jobs encrypt with KMS keys.
   *
   * @default false
   */
  readonly kms?: boolean;
  /**
   * Adds `glue.sessions`: clients open sessions with Spark Connect.
   *
   * @default false
   */
  readonly "glue.sessions"?: boolean;
}

/**
 * Endpoints of AWS Glue jobs with a connection into a VPC: the `s3` gateway.
 *
 * @throws one Error that lists every wrong option
 * @example
 * services: { ...glue({ glue: true }), sqs: {} }
 */
export function glue<const Options extends GlueOptions = NoOptions>(
  options?: Options & Only<Options, GlueOptions>,
): WorkloadSet<(typeof WORKLOADS)["glue"], Options> {
  return chooseServices(WORKLOADS["glue"], options);
}
